import { EU_RATES } from "../rate-data"
import { allowedRates, mergeRates, rateKind } from "../rates"

const percents = (country: string, on: string) => allowedRates(country, on).map((rate) => rate.ratePercent)

describe("rates at the end of 2026", () => {
  const rows: readonly (readonly [string, number, readonly number[]])[] = [
    ["AT", 20, [4.9, 10, 13]],
    ["BE", 21, [6, 12]],
    ["BG", 20, [9]],
    ["CY", 19, [3, 5, 9]],
    ["CZ", 21, [12]],
    ["DE", 19, [7]],
    ["DK", 25, []],
    ["EE", 24, [9, 13]],
    ["ES", 21, [4, 10]],
    ["FI", 25.5, [10, 13.5]],
    ["FR", 20, [2.1, 5.5, 10]],
    ["GR", 24, [6, 13]],
    ["HR", 25, [5, 13]],
    ["HU", 27, [5, 18]],
    ["IE", 23, [4.8, 9, 13.5]],
    ["IT", 22, [4, 5, 10]],
    ["LT", 21, [5, 12]],
    ["LU", 17, [3, 8, 14]],
    ["LV", 21, [5, 12]],
    ["MT", 18, [5, 7, 12]],
    ["NL", 21, [9]],
    ["PL", 23, [5, 8]],
    ["PT", 23, [6, 13]],
    ["PT_AZORES", 16, [4, 9]],
    ["PT_MADEIRA", 22, [4, 12]],
    ["RO", 21, [11]],
    ["SE", 25, [6, 12]],
    ["SI", 22, [5, 9.5]],
    ["SK", 23, [5, 19]],
    ["XI", 20, [5]],
  ]
  it.each(rows)("%s: standard %s", (country, standard, reduced) => {
    const rates = allowedRates(country, "2026-11-02")
    expect(rates[0]).toEqual({ ratePercent: standard, kind: "standard" })
    expect(
      rates
        .slice(1)
        .map((rate) => rate.ratePercent)
        .sort((a, b) => a - b)
    ).toEqual(reduced)
    expect(rates.slice(1).every((rate) => rate.kind === "reduced")).toBe(true)
  })

  it("covers all 27 member states", () => {
    const states = rows
      .map(([country]) => country)
      .filter((country) => /^[A-Z]{2}$/.test(country) && country !== "XI")
    expect(states).toHaveLength(27)
  })
})

describe("every dated change: the day before and the day of", () => {
  const rows: readonly (readonly [string, string, string, readonly number[], string, readonly number[]])[] = [
    ["Germany lowers its rates (§ 28 UStG)", "DE", "2020-06-30", [19, 7], "2020-07-01", [16, 5]],
    ["Germany returns to its rates", "DE", "2020-12-31", [16, 5], "2021-01-01", [19, 7]],
    ["Slovakia 20 to 23", "SK", "2024-12-31", [20, 10, 5], "2025-01-01", [23, 19, 5]],
    ["Estonia 22 to 24", "EE", "2025-06-30", [22, 13, 9], "2025-07-01", [24, 13, 9]],
    ["Romania 19 to 21, 5 and 9 to 11", "RO", "2025-07-31", [19, 9, 5], "2025-08-01", [21, 11]],
    ["Finland 14 to 13.5", "FI", "2025-12-31", [25.5, 14, 10], "2026-01-01", [25.5, 13.5, 10]],
    ["Lithuania 9 to 12", "LT", "2025-12-31", [21, 9, 5], "2026-01-01", [21, 12, 5]],
    ["Austria adds 4.9", "AT", "2026-06-30", [20, 13, 10], "2026-07-01", [20, 13, 10, 4.9]],
  ]
  it.each(rows)("%s", (_name, country, dayBefore, before, dayOf, after) => {
    expect(percents(country, dayBefore)).toEqual(before)
    expect(percents(country, dayOf)).toEqual(after)
  })

  // the set of rates stays, goods or services move between them: the row says what
  it.each([
    ["Netherlands, lodging", "NL", "2025-12-31", "2026-01-01"],
    ["Germany, restaurant food", "DE", "2025-12-31", "2026-01-01"],
    ["Belgium, take-away and leisure", "BE", "2026-02-28", "2026-03-01"],
    ["Sweden, food", "SE", "2026-03-31", "2026-04-01"],
    ["Ireland, catering", "IE", "2026-06-30", "2026-07-01"],
  ])("%s changes its rate within the same set", (_name, country, dayBefore, dayOf) => {
    expect(percents(country, dayOf)).toEqual(percents(country, dayBefore))
    expect(EU_RATES.find((row) => row.country === country && row.validFrom === dayOf)?.note).toBeTruthy()
  })
})

it.each([
  ["a country without rows", "CH", "2026-11-02"],
  ["a day before the first row", "AT", "2024-12-31"],
  ["Germany before its first row", "DE", "2006-12-31"],
])("%s has no rates, not a default", (_name, country, on) => expect(allowedRates(country, on)).toEqual([]))

it.each([
  ["DE", 19, "standard"],
  ["DE", 7, "reduced"],
  ["DE", 16, null],
  ["FI", 25.500000000000004, "standard"],
])("%s %s is %s", (country, rate, kind) => expect(rateKind(country, rate, "2026-11-02")).toBe(kind))

describe("merchant's rows", () => {
  it("replace the row of the same day and add others", () => {
    const table = mergeRates(EU_RATES, [
      { country: "DK", validFrom: "2025-01-01", standard: 25, reduced: [0] },
      { country: "DK", validFrom: "2027-01-01", standard: 24, reduced: [] },
    ])
    const on = (day: string) => allowedRates("DK", day, table).map((rate) => rate.ratePercent)
    expect([on("2026-12-31"), on("2027-01-01")]).toEqual([[25, 0], [24]])
    expect(percents("DK", "2026-12-31")).toEqual([25])
  })
})
