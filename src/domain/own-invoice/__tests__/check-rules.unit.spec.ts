import { itemLine } from "../../documents/__tests__/builders"
import { cents, columnFromGross } from "../../money"
import { checkRules, EnInvoice, toEnInvoice } from "../index"
import { document } from "./builders"

const right = toEnInvoice(document())
const [line] = right.lines
const [row] = right.breakdown
const totals = (fields: Partial<EnInvoice["totals"]>) => ({ totals: { ...right.totals, ...fields } })
const inLine = (fields: object) => ({ lines: [{ ...line, ...fields } as EnInvoice["lines"][number]] })
const inRow = (fields: object) => ({ breakdown: [{ ...row, ...fields } as EnInvoice["breakdown"][number]] })

/** Gross 41 cents at 19 % are 34 + 7, although 19 % of 34 are 6.46. */
const smallGross = document({
  content: {
    lines: [itemLine({ quantity: 10_000, unitPrice: 4_100, amount: cents(41) })],
    taxColumns: [columnFromGross(19, cents(41))],
    total: cents(41),
  },
})

it.each<[string, Partial<EnInvoice>, string[]]>([
  ["nothing is wrong", {}, []],
  ["the sum of the lines", totals({ lines: cents(2184) }), ["BR-CO-10", "BR-CO-13"]],
  ["the net total", totals({ basis: cents(2184) }), ["BR-CO-13", "BR-CO-15"]],
  ["the tax total", totals({ tax: cents(416) }), ["BR-CO-14", "BR-CO-15"]],
  ["the gross total", totals({ gross: cents(2599) }), ["BR-CO-15", "BR-CO-16"]],
  ["what is to be paid", totals({ payable: cents(1) }), ["BR-CO-16"]],
  ["an allowance that stands nowhere", totals({ allowances: cents(1) }), ["BR-CO-11", "BR-CO-13"]],
  ["a negative amount", totals({ prepaid: cents(-1), payable: cents(2599) }), ["BR-DEC"]],
  ["half a cent", totals({ rounding: 0.5 as never }), ["BR-CO-16", "BR-DEC"]],
  ["no breakdown", { breakdown: [] }, ["BR-CO-14", "BR-CO-18", "BR-CO-04"]],
  ["the net of a rate", inRow({ basis: cents(2182) }), ["BR-S-08"]],
  ["the tax of a rate", inRow({ tax: cents(417) }), ["BR-CO-14", "BR-S-09"]],
  ["a line at another rate", inLine({ ratePercent: 7 }), ["BR-S-08", "BR-CO-04"]],
  ["a line that is not price times quantity", inLine({ price: 1 }), ["BT-131"]],
  ["a negative price", inLine({ price: -218_300, net: cents(-2183) }), ["BR-CO-10", "BR-S-08", "BR-27"]],
  [
    "tax where there is none",
    inRow({ category: "G", ratePercent: 0, reason: "Ausfuhr" }),
    ["BR-G-08", "BR-G-09", "BR-CO-04"],
  ],
  [
    "an exemption without a reason",
    {
      ...inRow({ category: "E", ratePercent: 0, tax: cents(0) }),
      ...inLine({ category: "E", ratePercent: 0 }),
      ...totals({ tax: cents(0), gross: cents(2183), prepaid: cents(2183) }),
    },
    ["BR-E-10"],
  ],
])("%s", (_name, wrong, rules) => {
  expect(checkRules({ ...right, ...wrong }).map(({ rule }) => rule)).toEqual(rules)
})

it("takes tax out of gross prices although it is a cent off rate times net", () => {
  const invoice = toEnInvoice(smallGross)
  expect(invoice.breakdown).toMatchObject([{ basis: 34, tax: 7 }])
  expect(checkRules(invoice)).toEqual([])
})
