import { connectedShopTests } from "../helpers/connected-shop-tests"
import type { Purchase } from "../helpers/shop"

type RemoteInvoice = { taxAmounts: { taxRatePercentage: number; netAmount: number; taxAmount: number }[] }

/** A training company with net prices, as in the manual of an existing lexoffice integration. */
const products = [
  { handle: "training", title: "Ausbildung zum Rettungssanitäter", price: 1800, rate: "standard" as const },
  { handle: "documents", title: "Schulungsunterlagen", price: 50, rate: "reduced" as const },
  { handle: "workshop", title: "Workshop für Führungskräfte", price: 7500, rate: "standard" as const },
  { handle: "course-book", title: "Kursbücher", price: 80, rate: "reduced" as const },
  { handle: "travel", title: "Reisekostenpauschale", price: 300, rate: "standard" as const },
  { handle: "first-aid", title: "Erste-Hilfe-Kurs", price: 350, rate: "standard" as const },
]

connectedShopTests({
  products,
  pricesInclude: "no_tax",
  testSuite: ({ shop }) => {
    const order = (items: Purchase["items"], more: Partial<Purchase> = {}) =>
      shop.buy({ items, shipping: "free", ...more })

    /** What lexoffice computed, as it answered it. */
    const remote = (): RemoteInvoice =>
      shop
        .requests("GET", "/v1/invoices/")
        .map(({ response }) => response as RemoteInvoice)[0] as RemoteInvoice

    it.each<[string, Purchase["items"], number, [number, number, number][]]>([
      ["two trainings at 19 %", [{ variant: "training", quantity: 2 }], 4284, [[19, 3600, 684]]],
      [
        "a training at 19 % and its documents at 7 %",
        [
          { variant: "training", quantity: 1 },
          { variant: "documents", quantity: 1 },
        ],
        2195.5,
        [
          [19, 1800, 342],
          [7, 50, 3.5],
        ],
      ],
      [
        "three lines at 19 % and 7 %",
        [
          { variant: "workshop", quantity: 1 },
          { variant: "course-book", quantity: 10 },
          { variant: "travel", quantity: 2 },
        ],
        10495,
        [
          [19, 8100, 1539],
          [7, 800, 56],
        ],
      ],
      ["one line at 19 %", [{ variant: "first-aid", quantity: 1 }], 416.5, [[19, 350, 66.5]]],
    ])("%s arrives with the total that is printed in the manual", async (_name, items, total, columns) => {
      const { id } = await order(items)
      const [document] = await shop.documents(id)
      expect(document).toMatchObject({ state: "transmitted", total, price_basis: "net" })
      expect(remote()).toMatchObject({
        taxConditions: { taxType: "net" },
        totalPrice: { totalGrossAmount: total },
      })
      const found = remote().taxAmounts.map((c) => [c.taxRatePercentage, c.netAmount, c.taxAmount])
      expect(found.sort()).toEqual(columns.sort())
    })

    it("the cancellation credits all of it", async () => {
      const { id } = await order([
        { variant: "workshop", quantity: 1 },
        { variant: "course-book", quantity: 10 },
        { variant: "travel", quantity: 2 },
      ])
      await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
      const documents = await shop.documents(id)
      expect(documents.map(({ kind, state, total }) => [kind, state, total])).toEqual([
        ["invoice", "transmitted", 10495],
        ["credit_note", "transmitted", 10495],
      ])
      const invoiceId = documents[0]?.remote_id
      const [request] = shop.requests("POST", "/v1/credit-notes")
      expect(request?.query).toEqual({ finalize: "true", precedingSalesVoucherId: invoiceId })
    })

    /**
     * The manual's first bill comes to 1,962.00, because it takes its 10 % discount off at 0 %
     * after the full price was taxed. A promotion in a shop lowers the taxable amount, so the tax
     * is due on 1,620.00: 1,620.00 + 307.80 = 1,927.80 (§ 10 (1) UStG: the consideration).
     */
    it("a discount of 10 % reduces the taxable amount: 1,927.80 instead of the manual's 1,962.00", async () => {
      const { id } = await order([{ variant: "training", quantity: 1 }], { promoCodes: ["WELCOME10"] })
      const [document] = await shop.documents(id)
      expect(document).toMatchObject({
        state: "transmitted",
        total: 1927.8,
        tax_lines: [{ rate: 19, net: 1620, tax: 307.8, gross: 1927.8 }],
      })
    })
  },
})
