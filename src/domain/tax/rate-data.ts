import type { Dated } from "./dated"

/**
 * VAT rates of one rate area from a day on. Rates are percentages (19 = 19 %). `country` is an ISO alpha-2 code, `XI` for
 * Northern Ireland, or a sub-area such as `PT_AZORES`. `note` says what changed when the set of rates alone does not.
 */
export interface RateRow extends Dated {
  readonly country: string
  readonly standard: number
  readonly reduced: readonly number[]
  readonly note?: string
}

// First day most rows are vouched for. A supply before it is not covered: the answer is "no rates", never an old guess.
const SEED = "2025-01-01"

const row = (
  country: string,
  validFrom: string,
  standard: number,
  reduced: readonly number[],
  note?: string
): RateRow => ({ country, validFrom, standard, reduced, ...(note === undefined ? {} : { note }) })

/**
 * VAT rates of the EU states, Northern Ireland and the Portuguese islands, as dated rows.
 * Seed data, to be edited by the merchant (`mergeRates`). Zero rates (books in Ireland, newspapers in Denmark ...) are left
 * out on purpose: a sale without VAT has to be looked at.
 * Source: § 12, § 28 UStG for Germany; published changes of the member states for the others; read 2026-11.
 */
export const EU_RATES: readonly RateRow[] = [
  row("AT", SEED, 20, [13, 10]),
  row("AT", "2026-07-01", 20, [13, 10, 4.9], "4.9 % on basic food"),
  row("BE", SEED, 21, [12, 6]),
  row("BE", "2026-03-01", 21, [12, 6], "take-away and leisure from 6 % to 12 %"),
  row("BG", SEED, 20, [9]),
  row("CY", SEED, 19, [9, 5, 3], "3 % known from one list only"),
  row("CZ", SEED, 21, [12]),
  row("DE", "2007-01-01", 19, [7]),
  row("DE", "2020-07-01", 16, [5], "half a year of lower rates, § 28 UStG"),
  row("DE", "2021-01-01", 19, [7]),
  row("DE", "2026-01-01", 19, [7], "food in restaurants at 7 %"),
  row("DK", SEED, 25, []),
  row("EE", SEED, 22, [13, 9]),
  row("EE", "2025-07-01", 24, [13, 9]),
  row("ES", SEED, 21, [10, 4]),
  row("FI", SEED, 25.5, [14, 10]),
  row("FI", "2026-01-01", 25.5, [13.5, 10]),
  row("FR", SEED, 20, [10, 5.5, 2.1]),
  row("GR", SEED, 24, [13, 6]),
  row("HR", SEED, 25, [13, 5]),
  row("HU", SEED, 27, [18, 5]),
  row("IE", SEED, 23, [13.5, 9, 4.8]),
  row("IE", "2026-07-01", 23, [13.5, 9, 4.8], "catering at 9 %"),
  row("IT", SEED, 22, [10, 5, 4]),
  row("LT", SEED, 21, [9, 5]),
  row("LT", "2026-01-01", 21, [12, 5], "9 % becomes 12 %, books 5 %"),
  row("LU", SEED, 17, [14, 8, 3]),
  row("LV", SEED, 21, [12, 5]),
  row("MT", SEED, 18, [12, 7, 5], "12 % known from one list only"),
  row("NL", SEED, 21, [9]),
  row("NL", "2026-01-01", 21, [9], "lodging from 9 % to 21 %"),
  row("PL", SEED, 23, [8, 5]),
  row("PT", SEED, 23, [13, 6]),
  row("PT_AZORES", SEED, 16, [9, 4]),
  row("PT_MADEIRA", SEED, 22, [12, 4]),
  row("RO", SEED, 19, [9, 5]),
  row("RO", "2025-08-01", 21, [11]),
  row("SE", SEED, 25, [12, 6]),
  row("SE", "2026-04-01", 25, [12, 6], "food from 12 % to 6 %"),
  row("SI", SEED, 22, [9.5, 5]),
  row("SK", "2023-01-01", 20, [10, 5]),
  row("SK", SEED, 23, [19, 5]),
  row("XI", "2021-01-01", 20, [5], "rates of the United Kingdom"),
]
