import { cents, TaxColumn } from "../../money"
import { compareTotals, predictTotals, toInvoice } from "../index"
import { content, itemLine } from "./builders"

const column = (ratePercent: number, net: number, tax: number): TaxColumn => ({
  ratePercent,
  net: cents(net),
  tax: cents(tax),
  gross: cents(net + tax),
})
const totals = (...taxColumns: TaxColumn[]) => ({
  taxColumns,
  total: cents(taxColumns.reduce((sum, { gross }) => sum + gross, 0)),
})

describe("compareTotals", () => {
  it.each<[string, ReturnType<typeof totals>, ReturnType<typeof totals>, object[]]>([
    [
      "the same, in another order",
      totals(column(19, 100, 19), column(7, 100, 7)),
      totals(column(7, 100, 7), column(19, 100, 19)),
      [],
    ],
    ["half a cent of tax with two right answers", totals(column(20, 3, 0)), totals(column(20, 2, 1)), []],
    [
      "a cent between net and tax that has one right answer",
      totals(column(19, 250, 47)),
      totals(column(19, 249, 48)),
      [
        { ratePercent: 19, field: "net", expected: 250, found: 249 },
        { ratePercent: 19, field: "tax", expected: 47, found: 48 },
      ],
    ],
    [
      "two cents where half a cent has two answers",
      totals(column(20, 3, 0)),
      totals(column(20, 1, 2)),
      [
        { ratePercent: 20, field: "net", expected: 3, found: 1 },
        { ratePercent: 20, field: "tax", expected: 0, found: 2 },
      ],
    ],
    [
      "a rate that is missing",
      totals(column(19, 100, 19), column(7, 100, 7)),
      totals(column(19, 100, 19)),
      [
        { ratePercent: 7, field: "net", expected: 100, found: 0 },
        { ratePercent: 7, field: "tax", expected: 7, found: 0 },
        { ratePercent: 7, field: "gross", expected: 107, found: 0 },
        { ratePercent: null, field: "gross", expected: 226, found: 119 },
      ],
    ],
    [
      "the right total at the wrong rates",
      totals(column(0, 119, 0)),
      totals(column(19, 100, 19)),
      [
        { ratePercent: 0, field: "net", expected: 119, found: 0 },
        { ratePercent: 0, field: "gross", expected: 119, found: 0 },
        { ratePercent: 19, field: "net", expected: 0, found: 100 },
        { ratePercent: 19, field: "tax", expected: 0, found: 19 },
        { ratePercent: 19, field: "gross", expected: 0, found: 119 },
      ],
    ],
  ])("%s", (_name, expected, found, differences) => {
    expect(compareTotals(expected, found)).toEqual(differences)
  })

  it("a discount that lexoffice took off is seen in the total", () => {
    const ours = totals(column(19, 100, 19))
    expect(compareTotals(ours, { ...ours, total: cents(100) })).toEqual([
      { ratePercent: null, field: "gross", expected: 119, found: 100 },
    ])
  })
})

it("predicts what lexoffice computes from the payload alone", () => {
  const lines = [
    itemLine({ quantity: 30_000, unitPrice: 9_900, amount: cents(297) }),
    itemLine({ ratePercent: 7, quantity: 10_000, unitPrice: 99_900, amount: cents(999) }),
    itemLine({ quantity: 10_000, unitPrice: 10_050, amount: cents(101) }),
  ]
  expect(predictTotals(toInvoice(content({ lines }), { contactId: null }))).toEqual({
    taxColumns: [
      { ratePercent: 19, net: 334, tax: 64, gross: 398 },
      { ratePercent: 7, net: 934, tax: 65, gross: 999 },
    ],
    total: 1397,
  })
})
