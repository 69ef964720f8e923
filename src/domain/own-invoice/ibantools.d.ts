/** The package's own types are only found by ES modules. */
declare module "ibantools" {
  export function electronicFormatIBAN(iban: string): string | null
  export function friendlyFormatIBAN(iban: string): string | null
  export function isValidIBAN(iban: string): boolean
  export function isValidBIC(bic: string): boolean
}
