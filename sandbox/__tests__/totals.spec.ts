import { computeTotals, unitPrices, type Discount, type PriceUnit } from "../totals"
import { creditNote, invoice, line, openBench, type Bench, type Json } from "./support"

const noDiscount: Discount = { absoluteUnit: "gross" }
const item = (quantity: number, unitAmount: number, ratePercent: number, discountPercent = 0) => ({
  quantity,
  unitAmount,
  ratePercent,
  discountPercent,
})

describe("column totals", () => {
  it.each<[string, PriceUnit, ReturnType<typeof item>[], Discount, [number, number, number]]>([
    ["3 x 0.99 gross 19 %", "gross", [item(3, 0.99, 19)], noDiscount, [250, 47, 297]],
    ["10 x 0.99 gross, one line", "gross", [item(10, 0.99, 19)], noDiscount, [832, 158, 990]],
    [
      "10 lines of 0.99 gross",
      "gross",
      Array.from({ length: 10 }, () => item(1, 0.99, 19)),
      noDiscount,
      [832, 158, 990],
    ],
    [
      "20 x 1.05 gross",
      "gross",
      Array.from({ length: 20 }, () => item(1, 1.05, 19)),
      noDiscount,
      [1765, 335, 2100],
    ],
    ["5 x 2.49 gross 7 %", "gross", [item(5, 2.49, 7)], noDiscount, [1164, 81, 1245]],
    ["3 x 0.33 net 19 %", "net", [item(3, 0.33, 19)], noDiscount, [99, 19, 118]],
    ["0.41 gross", "gross", [item(1, 0.41, 19)], noDiscount, [34, 7, 41]],
    [
      "docs credit note 2 x 13.40 + 5.00",
      "net",
      [item(2, 13.4, 19), item(1, 5, 0)],
      noDiscount,
      [3180, 509, 3689],
    ],
    ["half a cent up, once per line", "net", [item(1, 1.005, 0)], noDiscount, [101, 0, 101]],
    ["line discount of 2.5 %", "gross", [item(3, 19.99, 19, 2.5)], noDiscount, [4913, 934, 5847]],
    ["8.575 is not 8.57", "gross", [item(1, 8.575, 0)], noDiscount, [858, 0, 858]],
    [
      "basket R7 with its coupon spread over the rates",
      "gross",
      [item(2, 12.99, 19), item(1, 4.95, 19), item(3, 9.99, 7)],
      { absolute: 5, absoluteUnit: "gross" },
      [4957, 633, 5590],
    ],
    [
      "10 % off everything",
      "gross",
      [item(1, 100, 19), item(1, 50, 7)],
      { percent: 10, absoluteUnit: "gross" },
      [11769, 1731, 13500],
    ],
    [
      "discount stated net in a gross document",
      "gross",
      [item(1, 119, 19)],
      { absolute: 10, absoluteUnit: "net" },
      [9000, 1710, 10710],
    ],
  ])("%s", (_name, unit, lines, discount, [net, tax, gross]) => {
    const totals = computeTotals(lines, unit, discount)
    expect([totals.netCents, totals.taxCents, totals.grossCents]).toEqual([net, tax, gross])
  })

  it.each<[PriceUnit, number, number, { net: number; gross: number }]>([
    ["net", 13.4, 19, { net: 13.4, gross: 15.946 }],
    ["gross", 0.99, 19, { net: 0.8319, gross: 0.99 }],
    ["gross", 19.9, 25.5, { net: 15.8566, gross: 19.9 }],
  ])("unit prices: %s %d at %d %%", (unit, amount, rate, expected) => {
    expect(unitPrices(unit, amount, rate)).toEqual(expected)
  })
})

describe("totals of documents", () => {
  let bench: Bench
  beforeAll(async () => (bench = await openBench()))
  afterAll(() => bench.sandbox.close())

  const totals = { currency: "EUR" }
  it.each<[string, string, Json, Json, Json[]]>([
    [
      "gross invoice",
      "invoices",
      invoice({ lineItems: [line(3, { grossAmount: 0.99 })] }),
      { ...totals, totalNetAmount: 2.5, totalGrossAmount: 2.97, totalTaxAmount: 0.47 },
      [{ taxRatePercentage: 19, taxAmount: 0.47, netAmount: 2.5 }],
    ],
    [
      "net credit note of the documentation",
      "credit-notes",
      creditNote({
        taxConditions: { taxType: "net" },
        lineItems: [line(2, { netAmount: 13.4 }), line(1, { netAmount: 5, taxRatePercentage: 0 })],
      }),
      { ...totals, totalNetAmount: 31.8, totalGrossAmount: 36.89, totalTaxAmount: 5.09 },
      [
        { taxRatePercentage: 0, taxAmount: 0, netAmount: 5 },
        { taxRatePercentage: 19, taxAmount: 5.09, netAmount: 26.8 },
      ],
    ],
    [
      "discount on the whole document",
      "invoices",
      invoice({ totalPrice: { currency: "EUR", totalDiscountAbsolute: 19 } }),
      {
        ...totals,
        totalDiscountAbsolute: 19,
        totalNetAmount: 84.03,
        totalGrossAmount: 100,
        totalTaxAmount: 15.97,
      },
      [{ taxRatePercentage: 19, taxAmount: 15.97, netAmount: 84.03 }],
    ],
  ])("%s", async (_name, path, body, totalPrice, taxAmounts) => {
    const id = await bench.create(`/v1/${path}?finalize=true`, body)
    const { body: shown } = await bench.call("GET", `/v1/${path}/${id}`)
    expect({ totalPrice: shown.totalPrice, taxAmounts: shown.taxAmounts }).toEqual({ totalPrice, taxAmounts })
  })

  it("shows both unit prices and the amount of a line", async () => {
    const id = await bench.create("/v1/invoices", invoice({ lineItems: [line(3, { grossAmount: 0.99 })] }))
    const { body } = await bench.call("GET", `/v1/invoices/${id}`)
    expect(body.lineItems).toEqual([
      {
        type: "custom",
        name: "Becher",
        quantity: 3,
        unitName: "Stück",
        unitPrice: { currency: "EUR", netAmount: 0.8319, grossAmount: 0.99, taxRatePercentage: 19 },
        lineItemAmount: 2.97,
      },
    ])
  })
})
