import { classifyTax } from "../classify"
import { mergeRates } from "../rates"
import { EU_RATES } from "../rate-data"
import type { SaleFacts, SellerFacts } from "../types"
import { decided, inShort, line, originSeller, sale, seller, smallBusiness, vatId } from "./builders"

const AT = vatId("ATU13585627")
const oss = seller()

describe("what the shop charged must fit the case", () => {
  const rows: readonly (readonly [string, SaleFacts, SellerFacts, string])[] = [
    ["§ 14c: small business charged 19 %", sale(), smallBusiness(), "stop charged_vat_not_due"],
    ["§ 14c: export with 19 %", sale({ to: "CH" }), oss, "stop charged_vat_not_due"],
    [
      "§ 14c: intra-community supply with 20 %",
      sale({ to: "AT", vatId: AT, rate: 20 }),
      oss,
      "stop charged_vat_not_due",
    ],
    [
      "§ 14c: reverse charge with 19 %",
      sale({ to: "AT", vatId: AT, what: "service" }),
      oss,
      "stop charged_vat_not_due",
    ],
    [
      "§ 14c: third country service with 19 %",
      sale({ to: "US", company: true, what: "service" }),
      oss,
      "stop charged_vat_not_due",
    ],
    [
      "export, one line right, shipping with 19 %",
      sale({ to: "CH", lines: [line("goods", 0), line("ancillary", 19)] }),
      oss,
      "stop charged_vat_not_due",
    ],
    ["domestic with 0 %", sale({ rate: 0 }), oss, "stop charged_no_vat"],
    ["domestic without any tax line", sale({ rate: null }), oss, "stop charged_no_vat"],
    [
      "domestic, second line with 0 %",
      sale({ lines: [line("goods", 19), line("goods", 0)] }),
      oss,
      "stop charged_no_vat",
    ],
    [
      "domestic, credit line with 0 %",
      sale({ lines: [line("goods", 19), line("goods", 0, { netCents: -500 })] }),
      oss,
      "stop charged_no_vat",
    ],
    ["domestic with 16 % in 2026, § 12", sale({ rate: 16 }), oss, "stop charged_rate_not_allowed"],
    ["domestic with the Austrian rate", sale({ rate: 20 }), oss, "stop charged_rate_not_allowed"],
    ["destination, German rate charged", sale({ to: "AT" }), oss, "stop charged_rate_not_allowed"],
    ["destination, nothing charged", sale({ to: "AT", rate: 0 }), oss, "stop charged_no_vat"],
    [
      "origin, Austrian rate charged",
      sale({ to: "AT", rate: 20 }),
      originSeller,
      "stop charged_rate_not_allowed",
    ],
    [
      "row 12 with the Austrian rate",
      sale({ to: "AT", what: "service", rate: 20 }),
      oss,
      "stop charged_rate_not_allowed",
    ],
    [
      "row 17 takes the standard rate only",
      sale({ to: "CH", what: "service", rate: 7 }),
      oss,
      "stop charged_rate_not_allowed",
    ],
    [
      "tax amount without a rate",
      sale({ lines: [line("goods", null, { taxCents: 1900 })] }),
      oss,
      "stop tax_amount_contradicts_rate",
    ],
    [
      "rate without a tax amount",
      sale({ lines: [line("goods", 19, { taxCents: 0 })] }),
      oss,
      "stop tax_amount_contradicts_rate",
    ],
    [
      "tax-free case with a tax amount",
      sale({ to: "CH", lines: [line("goods", 0, { taxCents: 1 })] }),
      oss,
      "stop tax_amount_contradicts_rate",
    ],
    ["not a number", sale({ rate: Number.NaN }), oss, "stop charged_rate_not_allowed"],
    [
      "a free line may carry anything",
      sale({ lines: [line("goods", 19), line("goods", 0, { netCents: 0 })] }),
      oss,
      "domestic #3",
    ],
    [
      "a free line in an export may carry anything",
      sale({ to: "CH", lines: [line("goods", 0), line("goods", 19, { netCents: 0, taxCents: 0 })] }),
      oss,
      "export #14",
    ],
    [
      "a few cents may round to no tax",
      sale({ lines: [line("goods", 19, { netCents: 2, taxCents: 0 })] }),
      oss,
      "domestic #3",
    ],
    [
      "a rate with a float's tail",
      sale({ to: "FI", rate: 25.500000000000004 }),
      oss,
      "distance_sales_destination #9",
    ],
  ]
  it.each(rows)("%s", (_name, facts, by, expected) => expect(inShort(classifyTax(facts, by))).toBe(expected))
})

describe("a rate change: the day of supply counts (§ 27 (1) UStG)", () => {
  const rows: readonly (readonly [string, string, string, number, string])[] = [
    ["SK, day before", "SK", "2024-12-31", 20, "distance_sales_destination #9"],
    ["SK, day before, new rate", "SK", "2024-12-31", 23, "stop charged_rate_not_allowed"],
    ["SK, day of", "SK", "2025-01-01", 23, "distance_sales_destination #9"],
    ["SK, day of, old rate", "SK", "2025-01-01", 20, "stop charged_rate_not_allowed"],
    ["AT food, day before", "AT", "2026-06-30", 4.9, "stop charged_rate_not_allowed"],
    ["AT food, day of", "AT", "2026-07-01", 4.9, "distance_sales_destination #9"],
  ]
  it.each(rows)("%s", (_name, to, on, rate, expected) =>
    expect(inShort(classifyTax(sale({ to, on, rate }), seller()))).toBe(expected)
  )
})

describe("merchant's rates", () => {
  it("an added rate is accepted from its day on", () => {
    const row = { country: "AT", validFrom: "2026-10-01", standard: 20, reduced: [10, 13, 4.9, 1] }
    const by = seller({ rates: mergeRates(EU_RATES, [row]) })
    expect(inShort(classifyTax(sale({ to: "AT", rate: 1 }), by))).toBe("distance_sales_destination #9")
    expect(inShort(classifyTax(sale({ to: "AT", rate: 1, on: "2026-09-30" }), by))).toBe(
      "stop charged_rate_not_allowed"
    )
  })

  it("0 % stays a question even when the merchant's table names it", () => {
    const row = { country: "DE", validFrom: "2026-10-01", standard: 19, reduced: [7, 0] }
    expect(inShort(classifyTax(sale({ rate: 0 }), seller({ rates: mergeRates(EU_RATES, [row]) })))).toBe(
      "stop charged_no_vat"
    )
  })
})

it("names both sides in its parameters", () => {
  const facts = sale({
    to: "AT",
    lines: [line("goods", 19, { key: "cup" }), line("goods", 20, { key: "glass" })],
  })
  const decision = classifyTax(facts, oss)
  expect(decision).toMatchObject({
    kind: "needs_person",
    code: "charged_rate_not_allowed",
    params: { charged: "19", allowed: "20, 13, 10, 4.9", lines: "cup", place: "AT", on: "2026-11-02" },
  })
})

it("lists each charged rate once", () => {
  const facts = sale({ lines: [line("goods", 19), line("goods", 7), line("ancillary", 19)] })
  expect(decided(classifyTax(facts, oss)).chargedRates).toEqual([19, 7])
})
