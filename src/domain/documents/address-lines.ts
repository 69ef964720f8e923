import { Address, Language } from "./document"

/** lexoffice's accounts are German companies'. */
const home = "DE"

/** An address line by line, as it stands on an envelope; abroad with the country's name in the reader's language. */
export function envelopeLines(address: Address, language: Language): string[] {
  const { name, supplement, street, zip, city, countryCode } = address
  const place = [zip, city].filter((part) => part !== null).join(" ")
  const country = countryCode === home ? null : countryName(countryCode, language)
  return [name, supplement, street, place, country].flatMap((line) => (line ? [line] : []))
}

const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: "region", fallback: "code" }).of(code) ?? code
