import { isCountryCode, normaliseCountryCode } from "./country-codes"
import { indexRows, inForce, mergeDated } from "./dated"
import {
  COMPLETE_POSTCODE_LENGTH,
  TERRITORIES,
  TERRITORIES_FROM,
  type PostcodeRange,
  type TerritoryRow,
} from "./territory-data"
import { territoryReason, type Region } from "./territory-reason"
import type { Text } from "./text"

const rowsOf = indexRows((row: TerritoryRow) => row.countryCode)

/**
 * A place and its VAT treatment. `id` is the area (`DE_HELGOLAND`) or the country; `countryCode` the ISO code of the address;
 * `region` equals `goodsRegion`, and `servicesRegion` differs in Northern Ireland only. `vatCountry`: whose VAT applies;
 * `rateKeys`: where the rate table is read, best first; `vatIdPrefix`: prefix of the VAT ids issued there, null outside.
 * `lexofficeCountryCodes`: candidates, best first; empty when unknown; `countryCodesDecided`: by a person, in the settings.
 * `unclear`: the postcode is missing or unreadable, and another part of the country would be treated differently.
 */
export interface Territory {
  readonly kind: "place"
  readonly id: string
  readonly countryCode: string
  readonly region: Region
  readonly goodsRegion: Region
  readonly servicesRegion: Region
  readonly vatCountry: string
  readonly rateKeys: readonly string[]
  readonly vatIdPrefix: string | null
  readonly lexofficeCountryCodes: readonly string[]
  readonly countryCodesDecided?: true
  readonly unclear: { readonly goods: boolean; readonly services: boolean }
  readonly reason: Text
}

/** No place: the country code is none, or the day lies before everything the table knows. */
export interface UnknownTerritory {
  readonly kind: "unknown"
  readonly because: "country_unknown" | "date_not_covered"
}

/** Where an address lies. `on` is the day of supply, yyyy-mm-dd. */
export interface PlaceQuery {
  readonly countryCode: string
  readonly postcode: string | null
  readonly on: string
}

/** Puts a merchant's territory rows over the base table: same id, country and first day replaces, others are added. */
export function mergeTerritories(
  base: readonly TerritoryRow[],
  overrides: readonly TerritoryRow[]
): readonly TerritoryRow[] {
  return mergeDated(base, overrides, (row) => `${row.id} ${row.countryCode}`)
}

/**
 * Finds how a place is treated for VAT.
 * @param sellerCountry ISO code of the seller, DE here   @param table see `mergeTerritories`
 * @returns the part of the country the postcode names; without a readable one the main part, with `unclear` set
 * Source: § 1 (2), (2a) UStG, UStAE 1.10; read 2026-11.
 */
export function findTerritory(
  query: PlaceQuery,
  sellerCountry: string,
  table: readonly TerritoryRow[] = TERRITORIES
): Territory | UnknownTerritory {
  const countryCode = normaliseCountryCode(query.countryCode)
  if (countryCode === null) return { kind: "unknown", because: "country_unknown" }
  if (query.on < TERRITORIES_FROM) return { kind: "unknown", because: "date_not_covered" }
  const rows = rowsOf(table, countryCode)
  if (rows.length === 0 && !isCountryCode(countryCode)) return { kind: "unknown", because: "country_unknown" }

  const main =
    inForce(
      rows.filter((row) => !row.postcodes),
      query.on
    ) ?? thirdCountry(countryCode)
  const areas = areasInForce(rows, query.on)
  const postcode = readPostcode(query.postcode, countryCode)
  const area = inForce(
    areas.filter((row) => row.postcodes?.some((range) => contains(range, postcode))),
    query.on
  )
  const shortest = Math.min(
    ...areas.flatMap((row) => (row.postcodes ?? []).map((range) => range.from.length))
  )
  const readable = postcode.length >= (COMPLETE_POSTCODE_LENGTH.get(countryCode) ?? shortest)
  return toTerritory(area ?? main, countryCode, sellerCountry, {
    goods: !readable && areas.some((row) => row.goods !== main.goods),
    services: !readable && areas.some((row) => row.services !== main.services),
  })
}

// a later row of the same area replaces the earlier one as a whole, its postcodes too
function areasInForce(rows: readonly TerritoryRow[], on: string): readonly TerritoryRow[] {
  const areas = rows.filter((row) => row.postcodes)
  return [...new Set(areas.map(({ id }) => id))].flatMap((id) => {
    const area = inForce(
      areas.filter((row) => row.id === id),
      on
    )
    return area === null ? [] : [area]
  })
}

function toTerritory(
  row: TerritoryRow,
  countryCode: string,
  sellerCountry: string,
  unclear: Territory["unclear"]
): Territory {
  const inside = row.vatCountry === sellerCountry
  const goodsRegion: Region = row.goods === "eu" && inside ? "domestic" : row.goods
  const servicesRegion: Region = row.services === "eu" && inside ? "domestic" : row.services
  const { id, vatCountry, vatIdPrefix, lexofficeCountryCodes, countryCodesDecided } = row
  return {
    kind: "place",
    id,
    countryCode,
    region: goodsRegion,
    goodsRegion,
    servicesRegion,
    vatCountry,
    rateKeys: row.ratesFrom ?? [vatCountry],
    vatIdPrefix,
    lexofficeCountryCodes,
    ...(countryCodesDecided === undefined ? {} : { countryCodesDecided }),
    unclear,
    reason: territoryReason(goodsRegion, servicesRegion, row.postcodes !== undefined),
  }
}

function thirdCountry(countryCode: string): TerritoryRow {
  return {
    id: countryCode,
    countryCode,
    validFrom: TERRITORIES_FROM,
    goods: "third_country",
    services: "third_country",
    vatCountry: countryCode,
    vatIdPrefix: null,
    lexofficeCountryCodes: [countryCode],
  }
}

// British postcodes mix letters and digits; elsewhere customers put country letters and blanks around the digits.
function readPostcode(raw: string | null, countryCode: string): string {
  const unwanted = countryCode === "GB" ? /[^A-Z0-9]/g : /\D/g
  return (raw ?? "").toUpperCase().replace(unwanted, "")
}

function contains(range: PostcodeRange, postcode: string): boolean {
  if (postcode.length < range.from.length) return false
  const start = postcode.slice(0, range.from.length)
  return start >= range.from && start <= range.to
}
