import type { Region } from "./territory-reason"
import type { Territory } from "./territories"

/**
 * The account's list of countries: tax class by code. Classes are `de`, `intraCommunity`, `thirdPartyCountry`; a new one is
 * kept as it is and agrees with no region. Source: lexware public API, chapter countries; read 2026-11.
 */
export type LexofficeCountries = Readonly<Record<string, string>>

/** What lexoffice calls a place, and its tax class of that; null where its list does not have the code. */
export interface CountryInLexoffice {
  readonly code: string
  readonly class: string | null
}

const CLASSES: Readonly<Record<Region, string>> = {
  domestic: "de",
  eu: "intraCommunity",
  third_country: "thirdPartyCountry",
}

/** The code by which lexoffice calls a place: `ES_CN` for the Canaries; its country's where an area has none. */
export function countryInLexoffice(place: Territory, countries: LexofficeCountries): CountryInLexoffice {
  // codes such as XI are understood here, but may be no country in lexoffice
  const candidates = [...place.lexofficeCountryCodes, place.countryCode, place.id.slice(0, 2)]
  const code = candidates.find((candidate) => candidate in countries) ?? place.countryCode
  return { code, class: countries[code] ?? null }
}

/** Whether lexoffice treats a place as we do. A code that a person named in the settings only has to be in its list. */
export function agreesWithLexoffice(
  place: Territory,
  region: Region,
  countries: LexofficeCountries
): boolean {
  const known = countryInLexoffice(place, countries)
  return place.countryCodesDecided === true
    ? place.lexofficeCountryCodes.includes(known.code)
    : known.class === CLASSES[region]
}
