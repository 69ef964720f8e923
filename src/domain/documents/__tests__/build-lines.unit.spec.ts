import { SaleLine, shareShipping } from "../../ledger"
import { euros, line, sale } from "../../ledger/__tests__/builders"
import { cents, exact } from "../../money"
import { buildLines } from "../index"
import { book, cups, inShort, plain, print, shipping } from "./printing"

const net = { priceIncludesTax: false }

describe("a shop with gross prices", () => {
  it("prints pieces, unit prices and shipping, in the order's sequence, and the highest rate first", () => {
    const [invoice] = print(sale({ lines: [book, shipping, cups] })).printed
    expect(invoice?.basis).toBe("gross")
    expect(inShort(invoice?.lines)).toEqual([
      ["Buch", 1, "Stück", 9.99, 999, 7],
      ["Versand", 1, "Pauschale", 4.9, 490, 19],
      ["Tasse", 2, "Stück", 12.99, 2598, 19],
    ])
    expect(invoice?.taxColumns).toEqual([
      { ratePercent: 19, net: 2595, tax: 493, gross: 3088 },
      { ratePercent: 7, net: 934, tax: 65, gross: 999 },
    ])
    expect(invoice?.total).toBe(4087)
  })

  it("shows what came off a whole line, below its description", () => {
    const reduced = line({ ...cups, description: "T-1", gross: euros(20), discountGross: euros(5.98) })
    const [first] = print(sale({ lines: [reduced] })).printed[0]?.lines ?? []
    expect(plain(first?.description ?? null)).toBe("T-1 enthaltener Rabatt 5,98 €")
  })

  it.each<[string, Partial<SaleLine>, string | null]>([
    ["of one promotion", { promotionCodes: ["SOMMER10"] }, "enthaltener Rabatt 5,98 € (SOMMER10)"],
    ["of several", { promotionCodes: ["SOMMER10", "VIP"] }, "enthaltener Rabatt 5,98 € (SOMMER10, VIP)"],
    ["without a code", {}, "enthaltener Rabatt 5,98 €"],
    ["less than a cent", { discountGross: euros(0.004), gross: euros(25.976), promotionCodes: ["X"] }, null],
  ])("a discount %s", (_name, fields, expected) => {
    const reduced = line({ ...cups, gross: euros(20), discountGross: euros(5.98), ...fields })
    const [first] = print(sale({ lines: [reduced] })).printed[0]?.lines ?? []
    expect(plain(first?.description ?? null)).toBe(expected)
  })

  it("shipping that a promotion made free says so", () => {
    const free = { ...shipping, gross: exact(0), discountGross: euros(4.9), promotionCodes: ["FREI"] }
    const [, text] = print(sale({ lines: [cups, free] })).printed[0]?.lines ?? []
    expect(text).toEqual({
      type: "text",
      name: "1 × Versand, kostenlos",
      description: expect.stringMatching(/^enthaltener Rabatt 4,90\s€ \(FREI\)$/) as string,
    })
  })

  it("what is left after a return shows the discount that is in it", () => {
    const left = line({
      ...cups,
      quantity: 10_000,
      gross: euros(11.69),
      discountGross: euros(1.3),
      returnedGross: euros(11.69),
      promotionCodes: ["SOMMER10"],
    })
    const [first] = print(sale({ lines: [left] })).printed[0]?.lines ?? []
    expect(plain(first?.description ?? null)).toBe("enthaltener Rabatt 1,30 € (SOMMER10)")
  })

  it.each<[string, Partial<SaleLine>, { name: string; unitName: string }]>([
    ["a unit of its own", { unitName: "Meter" }, { name: "Tasse", unitName: "Meter" }],
    ["no name at all", { name: " \u0000" }, { name: "Artikel", unitName: "Stück" }],
    ["a name over two lines", { name: "Tasse\r\nblau" }, { name: "Tasse blau", unitName: "Stück" }],
    [
      "a name of little pictures",
      { name: "🍵".repeat(200) },
      { name: `${"🍵".repeat(127)}…`, unitName: "Stück" },
    ],
  ])("a line with %s", (_name, fields, expected) => {
    expect(print(sale({ lines: [line({ ...cups, ...fields })] })).printed[0]?.lines).toMatchObject([expected])
  })

  it("shows no discount when the document holds only some of the pieces", () => {
    const first = print(sale({ lines: [cups] })).planned
    const more = line({ ...cups, gross: euros(60), quantity: 50_000, discountGross: euros(4.95) })
    const lines = print(sale({ lines: [more] }), first).printed[0]?.lines
    expect(lines?.map(({ description }) => description)).toEqual([null])
  })

  it("shows each rate of shared shipping with its own discount", () => {
    const reduced = { ...shipping, gross: euros(3), discountGross: euros(2) }
    const lines = shareShipping([cups, line({ ...book, gross: euros(25.98) }), reduced])
    const printed = print(sale({ lines })).printed[0]?.lines.filter(({ name }) => name === "Versand")
    expect(printed?.map(({ description }) => plain(description))).toEqual([
      "enthaltener Rabatt 1,00 €",
      "enthaltener Rabatt 1,00 €",
    ])
  })

  it("says pieces in words when four decimals cannot price them", () => {
    const screws = line({ key: "item:s", name: "Schraube", gross: euros(0.01), quantity: 200_000_000 })
    expect(inShort(print(sale({ lines: [screws] })).printed[0]?.lines)).toEqual([
      ["20.000 × Schraube", 1, "Pauschale", 0.01, 1, 19],
    ])
  })

  it("R14: a free item is a line of text, in both languages", () => {
    const gift = line({ key: "item:gift", name: "Aufkleber", gross: exact(0), quantity: 30_000 })
    const order = sale({ lines: [book, gift] })
    expect(inShort(print(order).printed[0]?.lines)).toEqual([
      ["Buch", 1, "Stück", 9.99, 999, 7],
      "3 × Aufkleber, kostenlos",
    ])
    expect(inShort(print(order, [], "en").printed[0]?.lines)).toEqual([
      ["Buch", 1, "piece", 9.99, 999, 7],
      "3 × Aufkleber, free of charge",
    ])
  })

  it("R14: an order that a coupon made free has no document", () => {
    const free = line({ key: "item:a", gross: exact(0), discountGross: euros(10) })
    expect(print(sale({ lines: [free] })).planned).toEqual([])
  })
})

describe("a mixed basket with a coupon (R7), its shipping shared by value", () => {
  /** Coupon of 5.00 over 30.93 at 19 % and 29.97 at 7 %, spread unrounded as Medusa does. */
  const less = (amount: number) => ({
    gross: euros(amount - (5 * amount) / 60.9),
    discountGross: euros((5 * amount) / 60.9),
  })
  const basket: SaleLine[] = [
    line({ ...cups, ...less(25.98) }),
    line({ key: "item:glass", name: "Glas", ...less(4.95) }),
    line({ ...book, ...less(29.97), quantity: 30_000 }),
    shipping,
  ]
  const order = sale({ lines: shareShipping(basket), total: euros(60.8) })

  it("has the columns 30.88 and 29.92", () => {
    const [invoice] = print(order).printed
    expect(invoice?.taxColumns).toEqual([
      { ratePercent: 19, net: 2595, tax: 493, gross: 3088 },
      { ratePercent: 7, net: 2796, tax: 196, gross: 2992 },
    ])
    expect(invoice?.total).toBe(6080)
  })

  it("R13: a gift card is a means of payment, the invoice stays as it is", () => {
    const paid = print({ ...order, prepaid: cents(2000), captured: cents(4080) })
    expect(paid.printed).toEqual(print(order).printed)
  })
})

describe("a shop with net prices", () => {
  const three = line({
    key: "item:a",
    name: "Nagel",
    net: euros(0.99),
    gross: euros(1.1781),
    quantity: 30_000,
    ...net,
  })

  it("R4: prints net, and the tax once per rate", () => {
    const [invoice] = print(sale({ lines: [three] })).printed
    expect(invoice?.basis).toBe("net")
    expect(inShort(invoice?.lines)).toEqual([["Nagel", 3, "Stück", 0.33, 99, 19]])
    expect(invoice?.taxColumns).toEqual([{ ratePercent: 19, net: 99, tax: 19, gross: 118 }])
  })

  it("a discount is as net as the price beside it", () => {
    const reduced = line({ ...three, net: euros(5), gross: euros(5.95), discountGross: euros(5.95) })
    const [invoice] = print(sale({ lines: [reduced] })).printed
    expect(invoice?.basis).toBe("net")
    expect(plain(invoice?.lines[0]?.description ?? null)).toBe("enthaltener Rabatt 5,00 €")
  })

  it("R12: prints gross when net prices miss what the customer pays, instead of a line for the difference", () => {
    // 0.50 + 0.50 net is 1.00 + 0.19 + 0.07: the order's unrounded 1.125 pays 1.13, rates alone 0.60 + 0.54
    const order = sale({
      lines: [
        line({ key: "item:a", name: "A", ratePercent: 19, net: euros(0.5), gross: euros(0.595), ...net }),
        line({ key: "item:b", name: "B", ratePercent: 7, net: euros(0.5), gross: euros(0.535), ...net }),
      ],
    })
    const [invoice] = print(order).printed
    expect(invoice?.basis).toBe("gross")
    expect(inShort(invoice?.lines)).toEqual([
      ["A", 1, "Stück", 0.59, 59, 19],
      ["B", 1, "Stück", 0.54, 54, 7],
    ])
    expect(invoice?.total).toBe(113)
  })

  it("prints gross as soon as one line, or one line of a merged refund, has a gross price", () => {
    const mixed = sale({ lines: [three, shipping], captured: cents(608) })
    const first = print(mixed)
    expect(first.printed.map(({ basis }) => basis)).toEqual(["gross"])
    const refund = print({ ...mixed, refunded: cents(119) }, first.planned)
    expect(refund.printed.map(({ basis }) => basis)).toEqual(["gross"])
  })

  it("prints net when only a free or a tax-free line has a gross price", () => {
    const gift = line({ key: "item:gift", gross: exact(0) })
    const deposit = line({ key: "item:deposit", name: "Pfand", ratePercent: 0, gross: euros(1) })
    expect(print(sale({ lines: [three, gift, deposit] })).printed[0]?.basis).toBe("net")
  })

  it("prints tax-free sales net whatever rounding did: lexoffice takes no other price for them", () => {
    const at = (gross: number) =>
      sale({ lines: [line({ key: "item:a", name: "Rohr", ratePercent: 0, gross: euros(gross), ...net })] })
    const { planned } = print(at(10.004))
    const [more] = print(at(10.008), planned).printed
    expect([more?.basis, more?.total]).toEqual(["net", 1])
  })

  it("prints gross rather than a negative line, when a line gives a cent although it grew", () => {
    const entry = (key: string, gross: number, exactNet: number) => ({
      key,
      ratePercent: 19,
      quantity: 0,
      gross: cents(gross),
      exactGross: exact(exactNet),
      exactNet: exact(exactNet),
      exactAllowance: exact(0),
      line: { ...three, kind: "item" as const },
    })
    const entries = [entry("item:a", -100, -85_600_000), entry("item:b", -1, 600_000)]
    const printed = buildLines({ kind: "credit_note", entries, columns: [] }, sale({ lines: [] }), "de")
    expect(printed.basis).toBe("gross")
    expect(printed.lines.map((printedLine) => printedLine.type === "item" && printedLine.amount)).toEqual([
      100, 1,
    ])
  })

  it("a line too cheap for a net cent is not printed, but adds up", () => {
    const dear = line({ key: "item:b", name: "Bohrer", net: euros(10), gross: euros(11.9), ...net })
    const cheap = line({ key: "item:c", name: "Ring", net: euros(0.004), gross: euros(0.00476), ...net })
    const [invoice] = print(sale({ lines: [dear, cheap] })).printed
    expect(invoice?.total).toBe(1190)
    expect(inShort(invoice?.lines)).toEqual([["Bohrer", 1, "Stück", 10, 1000, 19], "1 × Ring, kostenlos"])
  })
})
