import { cents } from "../../money"
import { BookedDocument, planDocuments, Sale } from "../index"
import { bookedByRate, euros, line, policy, sale } from "./builders"

/** Small orders that a random search found, in words: each once went wrong by a cent. */

function after(documents: readonly BookedDocument[], now: Sale) {
  const plan = planDocuments(now, documents, policy())
  const planned = plan.kind === "documents" ? plan.documents : []
  return { planned, all: [...documents, ...planned], kinds: planned.map(({ kind }) => kind) }
}

const byLine = (documents: readonly BookedDocument[]) =>
  documents
    .flatMap(({ entries }) => entries)
    .reduce<Record<string, number>>(
      (sums, { key, gross }) => ({ ...sums, [key]: (sums[key] ?? 0) + gross }),
      {}
    )

const net = { priceIncludesTax: false }
const mug = (gross: number) => line({ key: "item:mug", ratePercent: 19, gross: euros(gross), ...net })
const novel = (gross: number) => line({ key: "item:novel", ratePercent: 7, gross: euros(gross), ...net })

describe("what rounding leaves over", () => {
  it("a rate that came back is credited with what it was invoiced, not a cent more", () => {
    const first = after([], sale({ lines: [mug(10.004), novel(10.004)] }))
    expect(bookedByRate(first.all)).toEqual({ 19: 1001, 7: 1000 })
    const back = after(first.all, sale({ lines: [mug(10.004)] }))
    expect(back.kinds).toEqual(["credit_note"])
    expect(bookedByRate(back.all)).toEqual({ 19: 1000, 7: 0 })
  })

  it("a cent that a returned rate leaves needs no invoice, and goes with the cancellation", () => {
    const first = after([], sale({ lines: [mug(10.006), novel(10.006)] }))
    expect(bookedByRate(first.all)).toEqual({ 19: 1000, 7: 1001 })
    const left = sale({ lines: [mug(10.006)] })
    const back = after(first.all, left)
    expect(back.kinds).toEqual(["credit_note"])
    expect(bookedByRate(back.all)).toEqual({ 19: 1000, 7: 1 })
    const gone = after(back.all, { ...left, status: "canceled" })
    expect(gone.kinds).toEqual(["credit_note"])
    expect(bookedByRate(gone.all)).toEqual({ 19: 0, 7: 0 })
    expect(byLine(gone.all)).toEqual({ "item:mug": 0, "item:novel": 0 })
  })

  it("a line that gets another rate is credited at the old one with its own cents", () => {
    const both = [line({ ...mug(10.004), key: "item:a" }), line({ ...mug(10.004), key: "item:b" })]
    const first = after([], sale({ lines: both }))
    expect(byLine(first.all)).toEqual({ "item:a": 1001, "item:b": 1000 })
    const moved = after(
      first.all,
      sale({ lines: [both[0] ?? mug(0), line({ ...novel(10.004), key: "item:b" })] })
    )
    const atOldRate = moved.all
      .flatMap(({ entries }) => entries)
      .filter((e) => e.key === "item:b" && e.ratePercent === 19)
    expect(atOldRate.reduce((sum, { gross }) => sum + gross, 0)).toBe(0)
  })

  it("a small refund over many lines lets none of them grow by a cent", () => {
    const lines = Array.from({ length: 9 }, (_, index) => line({ ...mug(1.0045), key: `item:${index}` }))
    const order = sale({ lines, captured: cents(904) })
    const first = after([], order)
    const refunded = after(first.all, { ...order, refunded: cents(3) })
    expect(refunded.kinds).toEqual(["credit_note"])
    expect(bookedByRate(refunded.all)).toEqual({ 19: 901 })
  })

  it("shares never drift: a rate stays with its worth however often another one changes", () => {
    let documents: BookedDocument[] = []
    for (let round = 0; round < 40; round++) {
      const [a, b] =
        round % 2 === 0
          ? [10.006 + round / 2, 20.004 + round / 2]
          : [10.006 + round / 2, 20.004 + (round - 1) / 2]
      documents = after(documents, sale({ lines: [mug(a), novel(b)] })).all
      const { 19: mugs = 0, 7: novels = 0 } = bookedByRate(documents)
      expect(Math.abs(mugs - a * 100)).toBeLessThanOrEqual(1)
      expect(Math.abs(novels - b * 100)).toBeLessThanOrEqual(1)
    }
  })
})

describe("what was given back stays given back", () => {
  it("an item added after all of the money was refunded is invoiced alone", () => {
    const paid = { captured: cents(1000), refunded: cents(1000) }
    const first = after([], sale({ lines: [mug(10)], captured: cents(1000) }))
    const refunded = after(first.all, sale({ lines: [mug(10)], ...paid }))
    expect(bookedByRate(refunded.all)).toEqual({ 19: 0 })
    const grown = after(refunded.all, sale({ lines: [mug(10), novel(5)], ...paid }))
    expect(grown.kinds).toEqual(["invoice"])
    expect(bookedByRate(grown.all)).toEqual({ 19: 0, 7: 500 })
    expect(grown.planned[0]?.entries.map(({ key }) => key)).toEqual(["item:novel"])
  })

  it("a line made cheaper by what was refunded on it has no allowance left", () => {
    const first = after([], sale({ lines: [mug(10), novel(10)], captured: cents(2000) }))
    const refund = { captured: cents(2000), refunded: cents(200) }
    const refunded = after(first.all, sale({ lines: [mug(10), novel(10)], ...refund }))
    expect(bookedByRate(refunded.all)).toEqual({ 19: 900, 7: 900 })
    // the same two euros, now said by the order itself
    const cheaper = after(refunded.all, sale({ lines: [mug(8), novel(10)], ...refund }))
    expect(bookedByRate(cheaper.all)).toEqual({ 19: 800, 7: 1000 })
    // one more euro back is spread over both
    const more = after(
      cheaper.all,
      sale({ lines: [mug(8), novel(10)], captured: cents(2000), refunded: cents(380) })
    )
    expect(bookedByRate(more.all)).toEqual({ 19: 720, 7: 900 })
  })
})
