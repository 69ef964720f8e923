import { connectedShopTests } from "../helpers/connected-shop-tests"
import { berlinDay, inGerman } from "../helpers/days"
import type { ProductSeed } from "../helpers/shop"

type Body = {
  address: object
  lineItems: {
    type: string
    name: string
    description?: string
    quantity?: number
    unitName?: string
    unitPrice?: object
  }[]
  paymentConditions?: { paymentTermLabel: string; paymentTermDuration: number }
  introduction: string
  remark: string
  printLayoutId?: string
}

type Told = { text: { order: string; lines: string[]; rates: string[]; documents: string[] } }

const layout = "6d3b2a10-0f5e-4a4b-8c02-7e1d5f0a0002"
const today = () => inGerman(berlinDay())

const products: ProductSeed[] = [
  { handle: "cloth", title: "Leinen 🧵", price: 20, rate: "standard", metadata: { unit_name: "Meter" } },
  { handle: "novel", title: "Roman", price: 10, rate: "reduced" },
  { handle: "epic", title: `Epos ${"x".repeat(300)}`, price: 10, rate: "reduced" },
]

/** Intl puts no-break spaces before signs. */
const plain = (text: string | undefined) => text?.replace(/\s/g, " ")

connectedShopTests({
  products,
  testSuite: ({ shop, control }) => {
    afterEach(() =>
      control.setBehaviour({
        taxFreeNeedsAllowTaxFreeInvoices: false,
        relatedCreditNoteOnPaidInvoice: "accept",
      })
    )

    const bodies = (path: "/v1/invoices" | "/v1/credit-notes"): Body[] =>
      shop.requests("POST", path).map(({ body }) => body as Body)
    const lines = ({ lineItems }: Body) =>
      lineItems
        .map(({ name, description, quantity, unitName, unitPrice }) => ({
          name,
          description: plain(description),
          ...(quantity === undefined ? {} : { quantity, unitName, unitPrice }),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    const price = (grossAmount: number, taxRatePercentage: number) => ({
      currency: "EUR",
      grossAmount,
      taxRatePercentage,
    })

    it("an invoice tells discounts, units, payment and references as the customer knows them", async () => {
      await shop.settings({
        trigger: "payment_captured",
        print_layout_id: layout,
        payment_names: { pp_system_default: "Vorkasse" },
        texts: { de: { invoice_remark: "Codes: {promotion_codes}. Zahlung: {payment_method}." } },
      })
      const { id, display_id: number } = await shop.buy({
        items: [
          { variant: "cloth", quantity: 3 },
          { variant: "novel", quantity: 1 },
          { variant: "epic", quantity: 1 },
        ],
        promoCodes: ["WELCOME10", "FREESHIPPING"],
        shippingAddress: { address_2: "Hinterhaus" },
        billingAddress: { address_1: "Am Wall 3", address_2: "", postal_code: "28195", city: "Bremen" },
        metadata: { buyer_reference: "Kostenstelle 12" },
      })
      await shop.after("payment.captured", () => shop.admin.capture(id))
      const [invoice] = bodies("/v1/invoices")
      if (invoice === undefined) throw new Error("no invoice")
      expect(lines(invoice)).toEqual([
        {
          name: "1 × Standard shipping, kostenlos",
          description: "enthaltener Rabatt 4,90 € (FREESHIPPING)",
        },
        {
          name: `Epos ${"x".repeat(249)}…`,
          description: "EPIC enthaltener Rabatt 1,00 € (WELCOME10)",
          quantity: 1,
          unitName: "Stück",
          unitPrice: price(9, 7),
        },
        {
          name: "Leinen 🧵 (Standard)",
          description: "CLOTH enthaltener Rabatt 6,00 € (WELCOME10)",
          quantity: 3,
          unitName: "Meter",
          unitPrice: price(18, 19),
        },
        {
          name: "Roman (Standard)",
          description: "NOVEL enthaltener Rabatt 1,00 € (WELCOME10)",
          quantity: 1,
          unitName: "Stück",
          unitPrice: price(9, 7),
        },
      ])
      expect(invoice.paymentConditions).toEqual({
        paymentTermLabel: `Bereits bezahlt am ${today()} (Vorkasse).`,
        paymentTermDuration: 0,
      })
      expect(invoice.printLayoutId).toBe(layout)
      const [codes, ...rest] = invoice.remark.split("\n")
      expect(codes).toMatch(
        /^Codes: (WELCOME10, FREESHIPPING|FREESHIPPING, WELCOME10)\. Zahlung: Vorkasse\.$/
      )
      expect(rest).toEqual([
        "Ihre Referenz: Kostenstelle 12",
        "Lieferadresse: Erika Muster, Hinterhaus, Lindenstraße 12, 10969 Berlin, DE",
        expect.stringMatching(new RegExp(`^Referenz: ${number}-1-[0-9A-Z]{6}$`)) as string,
      ])
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", total: 72 }])
    })

    it("each of two returns names its invoice; lexoffice links only the first", async () => {
      const { id } = await shop.buy({ items: [{ variant: "cloth", quantity: 3 }] })
      await shop.admin.fulfillAndShip(id)
      await shop.settings({ print_layout_id: layout })
      const giveBack = () =>
        shop.after("order.return_received", () =>
          shop.admin.requestAndReceiveReturn(id, [{ item: "cloth", quantity: 1 }])
        )
      await giveBack()
      await giveBack()
      const documents = await shop.documents(id)
      expect(documents.map(({ kind, state, total }) => [kind, state, total])).toEqual([
        ["invoice", "transmitted", 64.9],
        ["credit_note", "transmitted", 20],
        ["credit_note", "transmitted", 20],
      ])
      const [invoice] = documents
      expect(shop.requests("POST", "/v1/credit-notes").map(({ query, status }) => [query, status])).toEqual([
        [{ finalize: "true", precedingSalesVoucherId: invoice?.remote_id }, 201],
        [{ finalize: "true" }, 201],
      ])
      const named = `Rechnungskorrektur zu Rechnung ${invoice?.number} vom ${today()}.`
      expect(bodies("/v1/credit-notes").map(({ introduction }) => introduction.split("\n")[0])).toEqual([
        named,
        named,
      ])
      for (const note of bodies("/v1/credit-notes")) {
        expect(note.printLayoutId).toBe(layout)
        expect(lines(note)).toEqual([
          {
            name: "Leinen 🧵 (Standard)",
            description: "CLOTH",
            quantity: 1,
            unitName: "Meter",
            unitPrice: price(20, 19),
          },
        ])
      }
    })

    it("what was added later is corrected against the invoice that charged it", async () => {
      const { id } = await shop.buy({ items: [{ variant: "cloth", quantity: 1 }] })
      const { variants } = shop.shop
      await shop.after("order-edit.confirmed", () =>
        shop.admin.orderEdit(id, { add: [{ variantId: variants.novel ?? "", quantity: 2 }] })
      )
      await shop.after("order-edit.confirmed", () =>
        shop.admin.orderEdit(id, { change: [{ item: "novel", quantity: 1 }] })
      )
      const documents = await shop.documents(id)
      expect(documents.map(({ kind, total }) => [kind, total])).toEqual([
        ["invoice", 24.9],
        ["invoice", 20],
        ["credit_note", 10],
      ])
      expect(bodies("/v1/credit-notes")[0]?.introduction).toContain(`zu Rechnung ${documents[1]?.number} vom`)
    })

    it("when lexoffice refuses to link the first one too, it stands alone and names its invoice", async () => {
      control.setBehaviour({ relatedCreditNoteOnPaidInvoice: "refuse" })
      const { id } = await shop.buy({ items: [{ variant: "cloth", quantity: 1 }] })
      const [invoice] = await shop.documents(id)
      control.pay(invoice?.remote_id ?? "")
      await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
      expect(shop.requests("POST", "/v1/credit-notes").map(({ query, status }) => [query, status])).toEqual([
        [{ finalize: "true", precedingSalesVoucherId: invoice?.remote_id }, 406],
        [{ finalize: "true" }, 201],
      ])
      expect(bodies("/v1/credit-notes")[1]?.introduction).toContain(`zu Rechnung ${invoice?.number} vom`)
      expect(await shop.order(id)).toMatchObject({ incidents: [] })
    })

    it("the explanation tells every step, from the order's line to the document's tax", async () => {
      await shop.settings({ shipping_tax: "proportional" })
      const { id } = await shop.buy({
        items: [
          { variant: "cloth", quantity: 3 },
          { variant: "novel", quantity: 1 },
        ],
        promoCodes: ["MINUS5"],
      })
      await shop.admin.fulfillAndShip(id)
      await shop.after("order.return_received", () =>
        shop.admin.requestAndReceiveReturn(id, [{ item: "cloth", quantity: 1 }])
      )
      const { explanation } = await shop.admin.get<{ explanation: Told }>(
        `/admin/lexoffice/orders/${id}/explanation`
      )
      expect(explanation.text).toEqual({
        order: "The order is worth €51.32857143, rounded to the cent €51.33.",
        lines: expect.arrayContaining([
          "2 × Leinen 🧵 (Standard): €37.14285714 gross at 19 % (net €31.21248499, tax €5.93037215, unrounded). " +
            "Taken off in it: discount €2.85714286 (MINUS5). Goods worth €18.57142857 came back. " +
            "Booked: Invoice RE0001 €55.71; Credit note GS0001 -€18.57. Rounding to whole cents: -€0.00285714.",
          "1 × Standard shipping: €0.70 gross at 7 % (net €0.65420561, tax €0.04579439, unrounded). " +
            "This is 14.29 % of the shipping costs of €4.90, by the value of the goods at this rate (UStAE 3.10). " +
            "Booked: Invoice RE0001 €0.70.",
        ]) as string[],
        rates: expect.arrayContaining([
          "All documents at 19 %: unrounded €41.34285714, to be booked €41.34 gross (rounding -€0.00285714). " +
            "Tax of the documents together €6.61; taken from the sum it would be €6.60, " +
            "since each document rounds its own tax.",
        ]) as string[],
        documents: [
          expect.stringMatching(/^Invoice RE0001 \(gross prices\) of €69\.90\./) as string,
          "Credit note GS0001 (gross prices) of €18.57. At 19 %: lines come to €18.57 gross. In it €2.96 of tax, " +
            "taken out once per rate (column method; unrounded €2.96495798); net €15.61.",
        ],
      })
    })

    it("a Swiss company without VAT id gets its export invoice, tax-free invoices allowed", async () => {
      control.setBehaviour({ taxFreeNeedsAllowTaxFreeInvoices: true })
      const { id } = await shop.buy({
        country: "ch",
        items: [{ variant: "cloth", quantity: 1 }],
        billingAddress: { company: "Alpen AG" },
      })
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", tax_case: "export" }])
      expect(shop.requests("POST", "/v1/contacts")[0]?.body).toMatchObject({
        company: { name: "Alpen AG", allowTaxFreeInvoices: true },
      })
    })
  },
})
