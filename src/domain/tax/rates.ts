import { indexRows, inForce, mergeDated } from "./dated"
import { EU_RATES, type RateRow } from "./rate-data"

const rowsOf = indexRows((row: RateRow) => row.country)

/** What a rate is in its country: the standard rate or one of the reduced ones. */
export type RateKind = "standard" | "reduced"

/** One rate a country knows on a day. `ratePercent` 19 means 19 %. */
export interface AllowedRate {
  readonly ratePercent: number
  readonly kind: RateKind
}

/**
 * Puts a merchant's rate rows over the seed table: same country and same first day replaces, others are added.
 * @param overrides rows from the settings   @returns a new table, to be passed as `SellerFacts.rates`
 */
export function mergeRates(base: readonly RateRow[], overrides: readonly RateRow[]): readonly RateRow[] {
  return mergeDated(base, overrides, (row) => row.country)
}

/**
 * The VAT rates a country knows on a day, the standard rate first.
 * @param country ISO alpha-2, `XI`, or a sub-area key of the table   @param on day of supply, yyyy-mm-dd
 * @returns an empty list when the table says nothing for that country and day: never a default rate
 * Source: § 27 (1) UStG: the rate in force on the day of supply counts; read 2026-11.
 */
export function allowedRates(
  country: string,
  on: string,
  table: readonly RateRow[] = EU_RATES
): readonly AllowedRate[] {
  const row = inForce(rowsOf(table, country), on)
  if (row === null) return []
  const reduced = row.reduced.map((ratePercent): AllowedRate => ({ ratePercent, kind: "reduced" }))
  return [{ ratePercent: row.standard, kind: "standard" }, ...reduced]
}

/**
 * The kind of a rate in a country on a day.
 * @returns null when the country does not know the rate on that day
 */
export function rateKind(
  country: string,
  ratePercent: number,
  on: string,
  table: readonly RateRow[] = EU_RATES
): RateKind | null {
  const found = allowedRates(country, on, table).find((rate) => sameRate(rate.ratePercent, ratePercent))
  return found?.kind ?? null
}

/** Whether two percentages mean the same rate. Shops compute them as floats: 25.5 may arrive as 25.500000000000004. */
export function sameRate(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}
