import { Address, Language } from "../../domain/documents"
import { Issuer } from "../../domain/own-invoice"

const locales: Record<Language, string> = { de: "de-DE", en: "en-GB" }

const perLanguage = <T>(make: (locale: string) => T): Record<Language, T> => ({
  de: make(locales.de),
  en: make(locales.en),
})

const unitPrices = perLanguage(
  (locale) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: 2,
      maximumFractionDigits: 4,
    })
)

const countries = perLanguage((locale) => new Intl.DisplayNames(locale, { type: "region", fallback: "code" }))

/** `12,99 €`, with up to four decimals. @param price ten-thousandths of a euro */
export const unitPriceText = (price: number, language: Language): string =>
  unitPrices[language].format(price / 10_000)

/** An address as it stands on an envelope. Abroad the country is named, in capitals as the post asks for. */
export function addressLines(address: Address, issuer: Issuer, language: Language): string[] {
  const { name, supplement, street, zip, city, countryCode } = address
  const isAbroad = countryCode !== issuer.countryCode
  const country = isAbroad ? (countries[language].of(countryCode) ?? countryCode).toUpperCase() : null
  const place = [zip, city].filter((part) => part !== null).join(" ")
  return [name, supplement, street, place, country].filter((line) => line !== null && line !== "") as string[]
}
