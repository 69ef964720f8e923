import type { Dated } from "./dated"
import type { Text } from "./text"

/** How a place stands to the VAT area of the EU. */
export type VatArea = "eu" | "third_country"

/** A closed range of postcodes, compared on as many characters as `from` has, blanks and signs removed: 35000 to 35999. */
export interface PostcodeRange {
  readonly from: string
  readonly to: string
}

/**
 * One place with VAT rules of its own, from a day on. Without `postcodes` the row is the rest of the country.
 * `vatCountry`: whose VAT applies there; `ratesFrom`: keys of the rate table, first is preferred, when not `[vatCountry]`;
 * `vatIdPrefix`: prefix of VAT ids that count for goods sent there; `lexofficeCountryCodes`: codes lexoffice is known to
 * use, best first, empty when unknown (the account's country list decides in the end); `countryCodesDecided`: a person named
 * them, so lexoffice's tax class of them is not compared with ours.
 */
export interface TerritoryRow extends Dated {
  readonly id: string
  readonly countryCode: string
  readonly postcodes?: readonly PostcodeRange[]
  readonly goods: VatArea
  readonly services: VatArea
  readonly vatCountry: string
  readonly ratesFrom?: readonly string[]
  readonly vatIdPrefix: string | null
  readonly lexofficeCountryCodes: readonly string[]
  readonly countryCodesDecided?: true
  readonly name?: Text
}

// End of the Brexit transition: the earliest day this table speaks about.
const SEED = "2021-01-01"

const MEMBER_STATES =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ")

const state = (countryCode: string): TerritoryRow => ({
  id: countryCode,
  countryCode,
  validFrom: SEED,
  goods: "eu",
  services: "eu",
  vatCountry: countryCode,
  vatIdPrefix: countryCode === "GR" ? "EL" : countryCode,
  lexofficeCountryCodes: [countryCode],
})

/** An area of a member state that the VAT area leaves out. `ranges`: "35000-35999 38000-38999", or single codes. */
const outside = (
  id: string,
  ranges: string,
  de: string,
  en: string,
  codes: readonly string[]
): TerritoryRow => ({
  id,
  countryCode: id.slice(0, 2),
  postcodes: ranges.split(" ").map((range) => {
    const [from = range, to = from] = range.split("-")
    return { from, to }
  }),
  validFrom: SEED,
  goods: "third_country",
  services: "third_country",
  vatCountry: id,
  vatIdPrefix: null,
  lexofficeCountryCodes: codes,
  name: { de, en },
})

/** The same for a place that also has a country code of its own. */
const alias = (row: TerritoryRow, countryCode: string): TerritoryRow => ({
  ...row,
  countryCode,
  postcodes: undefined,
})

const northernIreland: TerritoryRow = {
  id: "GB_NIR",
  countryCode: "GB",
  postcodes: [{ from: "BT", to: "BT" }],
  validFrom: SEED,
  goods: "eu",
  services: "third_country",
  vatCountry: "XI",
  vatIdPrefix: "XI",
  lexofficeCountryCodes: ["XI"],
  name: { de: "Nordirland", en: "Northern Ireland" },
}

const island = (id: string, from: string, to: string, de: string, en: string): TerritoryRow => ({
  ...state("PT"),
  id,
  postcodes: [{ from, to }],
  ratesFrom: [id, "PT"],
  name: { de, en },
})

// Overseas parts of France by the first three digits of their postcode; the ISO code is also lexoffice's candidate.
const FRENCH_OVERSEAS: readonly (readonly [prefix: string, iso: string, de: string, en: string])[] = [
  ["971", "GP", "Guadeloupe", "Guadeloupe"],
  ["972", "MQ", "Martinique", "Martinique"],
  ["973", "GF", "Französisch-Guayana", "French Guiana"],
  ["974", "RE", "Réunion", "Réunion"],
  ["975", "PM", "St. Pierre und Miquelon", "Saint Pierre and Miquelon"],
  ["976", "YT", "Mayotte", "Mayotte"],
  ["977", "BL", "St. Barthélemy", "Saint Barthélemy"],
  ["978", "MF", "St. Martin", "Saint Martin"],
  ["984", "TF", "Französische Süd- und Antarktisgebiete", "French Southern Territories"],
  ["986", "WF", "Wallis und Futuna", "Wallis and Futuna"],
  ["987", "PF", "Französisch-Polynesien", "French Polynesia"],
  ["988", "NC", "Neukaledonien", "New Caledonia"],
]

const canaryIslands = outside("ES_CANARY", "35000-35999 38000-38999", "Kanarische Inseln", "Canary Islands", [
  "ES_CN",
])
const ceuta = outside("ES_CEUTA", "51000-51999", "Ceuta", "Ceuta", [])
const melilla = outside("ES_MELILLA", "52000-52999", "Melilla", "Melilla", [])
const monaco: TerritoryRow = {
  ...state("FR"),
  id: "MC",
  countryCode: "MC",
  lexofficeCountryCodes: ["MC"],
  name: { de: "Monaco", en: "Monaco" },
}

/**
 * Places and their VAT treatment as dated rows: the 27 member states, the areas they leave out, and the places outside that
 * count as inside. Any other country is a third country and needs no row.
 * Postcodes are common knowledge, not law: a merchant can correct them (`mergeTerritories`).
 * Source: § 1 (2), (2a) UStG, UStAE 1.10; Northern Ireland: § 30 UStG, protocol on Ireland; read 2026-11.
 */
export const TERRITORIES: readonly TerritoryRow[] = [
  ...MEMBER_STATES.map(state),
  outside("DE_HELGOLAND", "27498", "Helgoland", "Heligoland", []),
  outside("DE_BUESINGEN", "78266", "Büsingen am Hochrhein", "Büsingen am Hochrhein", []),
  outside("IT_LIVIGNO", "23041", "Livigno", "Livigno", []),
  outside("IT_CAMPIONE", "22061", "Campione d’Italia", "Campione d’Italia", []),
  canaryIslands,
  alias(canaryIslands, "IC"),
  ceuta,
  melilla,
  outside("FI_ALAND", "22000-22999", "Åland", "Åland Islands", ["AX"]),
  outside("GR_ATHOS", "63086", "Berg Athos", "Mount Athos", ["GR_69"]),
  outside("CY_NORTH", "99000-99999", "Nordzypern", "Northern Cyprus", []),
  ...FRENCH_OVERSEAS.map(([prefix, iso, de, en]) =>
    outside(`FR_${iso}`, `${prefix}00-${prefix}99`, de, en, [iso])
  ),
  monaco,
  { ...monaco, countryCode: "FR", postcodes: [{ from: "98000", to: "98099" }] },
  northernIreland,
  alias(northernIreland, "XI"),
  island("PT_MADEIRA", "9000", "9499", "Madeira", "Madeira"),
  island("PT_AZORES", "9500", "9999", "Azoren", "Azores"),
]

/** Digits a complete postcode has where the shortest range above says too much: southern Cyprus has four, the north five. */
export const COMPLETE_POSTCODE_LENGTH: ReadonlyMap<string, number> = new Map([["CY", 4]])

/** First day the table above speaks about (yyyy-mm-dd); a supply before it is not covered. */
export const TERRITORIES_FROM = SEED

/** Names of the areas of the table by area id; countries are named by `placeName`. */
export const AREA_NAMES: ReadonlyMap<string, Text> = new Map([
  ...TERRITORIES.flatMap((row): [string, Text][] => (row.name ? [[row.id, row.name]] : [])),
  ["XI", { de: "Nordirland", en: "Northern Ireland" }],
])
