import { cents } from "../../money"
import { planDocuments } from "../../ledger"
import { euros, line, policy, sale } from "../../ledger/__tests__/builders"
import { buildLines } from "../../documents"
import { ExplainedDocument, explainOrder } from "../index"

const cup = line({ key: "item:cup", name: "Tasse", gross: euros(25.98), quantity: 20_000 })
const novel = line({ key: "item:book", name: "Buch", gross: euros(9.99), ratePercent: 7 })
const order = sale({ lines: [cup, novel] })

function book(saleNow: typeof order, before: ExplainedDocument[] = []): ExplainedDocument[] {
  const plan = planDocuments(saleNow, before, policy())
  const added = plan.kind === "documents" ? plan.documents : []
  return [
    ...before,
    ...added.map((document, index) => ({
      ...document,
      printed: buildLines(document, saleNow, "de"),
      number: null,
      sequence: before.length + index + 1,
    })),
  ]
}

describe("explainOrder", () => {
  it("leads from order line over documents to the column of each rate", () => {
    const documents = book(order)
    expect(explainOrder(order, documents)).toMatchObject({
      order: { total: "35.97", rounded_total: 35.97, allowance: 0, target_total: 35.97 },
      lines: [
        {
          name: "Tasse",
          quantity: 2,
          rate_percent: 19,
          gross: "25.98",
          target: "25.98",
          booked_gross: 25.98,
        },
        {
          name: "Buch",
          quantity: 1,
          rate_percent: 7,
          gross: "9.99",
          booked: [{ sequence: 1, kind: "invoice", gross: 9.99 }],
        },
      ],
      rates: [
        { rate_percent: 19, gross: 25.98, net: 21.83, tax: 4.15, booked_gross: 25.98 },
        { rate_percent: 7, gross: 9.99, net: 9.34, tax: 0.65, booked_gross: 9.99 },
      ],
    })
  })

  it("shows a refund without return as each line's allowance, and what it made of the target", () => {
    const refunded = { ...order, captured: cents(3597), refunded: cents(1000) }
    const explained = explainOrder(refunded, book(refunded, book(order)))
    expect(explained.order).toMatchObject({ refunded: 10, allowance: 10, target_total: 25.97 })
    expect(explained.lines[0]?.booked.map(({ kind, gross }) => [kind, gross])).toEqual([
      ["invoice", 25.98],
      ["credit_note", -7.22],
    ])
    expect(explained.rates.map(({ gross, booked_gross }) => gross === booked_gross)).toEqual([true, true])
  })

  it("keeps showing lines that have left the order", () => {
    const before = book(order)
    const smaller = sale({ lines: [cup] })
    const explained = explainOrder(smaller, book(smaller, before))
    expect(explained.lines[1]).toMatchObject({ name: "Buch", quantity: 0, target: "0.00", booked_gross: 0 })
  })
})
