import { BookedDocument, SaleLine } from "../../ledger"
import { euros, line, sale } from "../../ledger/__tests__/builders"
import { cents, exact } from "../../money"
import { book, cups, inShort, print, shipping } from "./printing"

describe("credit notes", () => {
  const order = sale({ lines: [cups, book, shipping], captured: cents(4087) })
  const invoice = print(order).planned

  it("a return is the returned pieces at their price", () => {
    const back = line({ ...cups, gross: euros(12.99), quantity: 10_000, returnedGross: euros(12.99) })
    const { printed } = print(sale({ lines: [back, book, shipping], captured: cents(4087) }), invoice)
    expect(printed.map(({ lines }) => inShort(lines))).toEqual([[["Tasse", 1, "Stück", 12.99, 1299, 19]]])
  })

  it("a refund without return is one line per rate", () => {
    const { printed } = print({ ...order, refunded: cents(1000) }, invoice)
    expect(printed.map(({ lines }) => inShort(lines))).toEqual([
      [
        ["Erstattung (19 %)", 1, "Pauschale", 7.56, 756, 19],
        ["Erstattung (7 %)", 1, "Pauschale", 2.44, 244, 7],
      ],
    ])
  })

  it("R10: three refunds of 10.00 credit what was invoiced, never more", () => {
    const thirty = sale({ lines: [line({ key: "item:a", gross: euros(30) })], captured: cents(3000) })
    let documents: BookedDocument[] = print(thirty).planned
    const notes = [1000, 2000, 3000].map((refunded) => {
      const { planned, printed } = print({ ...thirty, refunded: cents(refunded) }, documents)
      documents = [...documents, ...planned]
      return printed.map(({ total }) => total)
    })
    expect(notes).toEqual([[1000], [1000], [1000]])
    expect(documents.flatMap(({ entries }) => entries).reduce((sum, { gross }) => sum + gross, 0)).toBe(0)
  })

  it("a lower price without return is a price change", () => {
    const cheaper = sale({ lines: [line({ ...cups, gross: euros(20) }), book, shipping] })
    expect(inShort(print(cheaper, invoice).printed[0]?.lines)).toEqual([
      ["Preisänderung: Tasse", 1, "Pauschale", 5.98, 598, 19],
    ])
  })

  it("more pieces for less money in all is a price change too", () => {
    const cheaper = sale({ lines: [line({ ...cups, gross: euros(20), quantity: 40_000 }), book, shipping] })
    expect(inShort(print(cheaper, invoice).printed[0]?.lines)).toEqual([
      ["Preisänderung: Tasse", 1, "Pauschale", 5.98, 598, 19],
    ])
  })

  it("a line that left the order keeps its name, and comes last", () => {
    const edited = sale({ lines: [line({ ...book, gross: euros(5) }), shipping] })
    expect(inShort(print(edited, invoice).printed[0]?.lines)).toEqual([
      ["Preisänderung: Buch", 1, "Pauschale", 4.99, 499, 7],
      ["Tasse", 2, "Stück", 12.99, 2598, 19],
    ])
  })
})

describe("limits of lexoffice", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      line({
        key: `item:${index}`,
        name: `Ware ${index}`,
        gross: euros(1),
        ratePercent: index % 2 === 0 ? 19 : 7,
      })
    )

  it("300 lines stay as they are", () => {
    const names = print(sale({ lines: many(300) })).printed[0]?.lines.map(({ name }) => name)
    expect(names).toEqual(many(300).map(({ name }) => name))
  })

  it("of 301 lines the last ones become one line per rate, worth the same", () => {
    const [invoice] = print(sale({ lines: many(301) })).printed
    expect(invoice?.lines).toHaveLength(300)
    expect(inShort(invoice?.lines.slice(-2))).toEqual([
      ["2 weitere Positionen der Bestellung (19 %)", 1, "Pauschale", 2, 200, 19],
      ["1 weitere Position der Bestellung (7 %)", 1, "Pauschale", 1, 100, 7],
    ])
    expect(invoice?.total).toBe(30_100)
  })

  it("names and descriptions are cut, also those that were lengthened", () => {
    const long = (fields: Partial<SaleLine>) =>
      line({ name: "n".repeat(300), description: "d".repeat(3000), gross: euros(1), ...fields })
    const order = sale({
      lines: [
        long({ key: "item:a" }),
        long({ key: "item:b", quantity: 333_330_000, gross: euros(0.01) }),
        long({ key: "item:c", gross: exact(0) }),
      ],
    })
    const lines = print(order).printed[0]?.lines ?? []
    expect(lines.map(({ name, description }) => [name.length, description?.length ?? null])).toEqual([
      [255, 2000],
      [255, 2000],
      [255, 2000],
    ])
  })
})
