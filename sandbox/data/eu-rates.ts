/**
 * VAT rates a consumer sale may carry, per country, by the day from which they hold. German history reaches back to
 * the lowered rates of 2020; other countries are those of 2025 and 2026.
 */
type Period = { from: string; rates: readonly number[] }

const always = "0000-01-01"
const since = (from: string, ...rates: number[]): Period => ({ from, rates })

const periods: Record<string, readonly Period[]> = {
  DE: [since(always, 0, 7, 19), since("2020-07-01", 0, 5, 16), since("2021-01-01", 0, 7, 19)],
  AT: [since(always, 20, 10, 13), since("2026-07-01", 20, 10, 13, 4.9)],
  BE: [since(always, 21, 6, 12)],
  BG: [since(always, 20, 9)],
  CY: [since(always, 19, 3, 5, 9)],
  CZ: [since(always, 21, 12)],
  DK: [since(always, 25)],
  EE: [since(always, 22, 9, 13), since("2025-07-01", 24, 9, 13)],
  ES: [since(always, 21, 4, 10)],
  FI: [since(always, 25.5, 10, 14), since("2026-01-01", 25.5, 10, 13.5)],
  FR: [since(always, 20, 2.1, 5.5, 10)],
  GR: [since(always, 24, 6, 13)],
  HR: [since(always, 25, 5, 13)],
  HU: [since(always, 27, 5, 18)],
  IE: [since(always, 23, 4.8, 9, 13.5)],
  IT: [since(always, 22, 4, 5, 10)],
  LT: [since(always, 21, 5, 9), since("2026-01-01", 21, 5, 12)],
  LU: [since(always, 17, 3, 8, 14)],
  LV: [since(always, 21, 5, 12)],
  MC: [since(always, 20, 2.1, 5.5, 10)],
  MT: [since(always, 18, 5, 7, 12)],
  NL: [since(always, 21, 9)],
  PL: [since(always, 23, 5, 8)],
  PT: [since(always, 23, 6, 13)],
  RO: [since(always, 19, 5, 9), since("2025-08-01", 21, 11)],
  SE: [since(always, 25, 6, 12)],
  SI: [since(always, 22, 5, 9.5)],
  SK: [since(always, 20, 5, 10), since("2025-01-01", 23, 5, 19)],
}

/** @param day `yyyy-MM-dd`  @returns nothing for a country without a table */
export function ratesOn(countryCode: string, day: string): readonly number[] {
  const known = periods[countryCode] ?? []
  return [...known].reverse().find(({ from }) => from <= day)?.rates ?? []
}
