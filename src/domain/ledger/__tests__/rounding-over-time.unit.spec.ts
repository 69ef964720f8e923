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
    const tools = line({ key: "item:tools", ratePercent: 25.5, gross: euros(57.21294), ...net })
    const lamp = line({ key: "item:lamp", ratePercent: 25.5, gross: euros(16.742202), ...net })
    const first = after([], sale({ lines: [tools, lamp] }))
    expect(byLine(first.all)).toEqual({ "item:tools": 5722, "item:lamp": 1674 })
    const moved = after(
      first.all,
      sale({ lines: [tools, { ...lamp, ratePercent: 19, gross: euros(15.875076) }] })
    )
    expect(moved.all.flatMap(({ entries }) => entries).map((e) => [e.key, e.ratePercent, e.gross])).toEqual([
      ["item:tools", 25.5, 5722],
      ["item:lamp", 25.5, 1674],
      ["item:tools", 25.5, -1],
      ["item:lamp", 25.5, -1674],
      ["item:lamp", 19, 1588],
    ])
  })

  it("a small refund lets no line grow by a cent", () => {
    const lines = [0.325, 0.585, 0.695].map((gross, index) => line({ ...mug(gross), key: `item:${index}` }))
    const order = sale({ lines, captured: cents(161) })
    const first = after([], order)
    expect(byLine(first.all)).toEqual({ "item:0": 32, "item:1": 59, "item:2": 70 })
    const refunded = after(first.all, { ...order, refunded: cents(1) })
    expect(refunded.kinds).toEqual(["credit_note"])
    expect(bookedByRate(refunded.all)).toEqual({ 19: 160 })
  })

  it("errors do not add up, though each change is chosen to push them apart", () => {
    let documents: BookedDocument[] = []
    let [mugs, novels] = [1000, 1000]
    for (let round = 0; round < 40; round++) {
      // in turns the total lies just on and just below half a cent
      if (round % 2 === 0) {
        novels += 100.5 - ((mugs + novels) % 1)
      } else {
        mugs += 100.49 - ((mugs + novels) % 1)
      }
      documents = after(documents, sale({ lines: [mug(mugs / 100), novel(novels / 100)] })).all
      const booked = bookedByRate(documents)
      expect(Math.abs((booked[19] ?? 0) - mugs)).toBeLessThanOrEqual(2)
      expect(Math.abs((booked[7] ?? 0) - novels)).toBeLessThanOrEqual(2)
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

  it("an allowance that ended is forgotten, although the line is worth what it was", () => {
    const first = after([], sale({ lines: [mug(10)], captured: cents(1500) }))
    const money = (refunded: number) => ({ captured: cents(1500), refunded: cents(refunded) })
    const refunded = after(first.all, sale({ lines: [mug(10)], ...money(700) }))
    expect(bookedByRate(refunded.all)).toEqual({ 19: 800 })
    // the mug now costs what two euros back made of it, and the new item leaves no money over
    const edited = after(refunded.all, sale({ lines: [mug(8), novel(5)], ...money(200) }))
    expect(bookedByRate(edited.all)).toEqual({ 19: 800, 7: 500 })
    const more = after(edited.all, sale({ lines: [mug(8), novel(5)], ...money(330) }))
    expect(bookedByRate(more.all)).toEqual({ 19: 720, 7: 450 })
  })
})
