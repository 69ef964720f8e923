import { Modules } from "@medusajs/framework/utils"
import { mugsAndNovel } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { berlinDay, inGerman } from "../helpers/days"
import { andSubscribers } from "../helpers/lexoffice"
import { longUnchanged } from "../helpers/long-unchanged"

const germanToday = () => inGerman(berlinDay())
const midnight = () =>
  expect.stringMatching(new RegExp(`^${berlinDay()}T00:00:00\\.000\\+0[12]:00$`)) as string
const billingAddress = { street: "Lindenstraße 12", zip: "10969", city: "Berlin", countryCode: "DE" }
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as string

connectedShopTests({
  testSuite: ({ shop, control, sql, getContainer }) => {
    describe("an order placed through the store API", () => {
      it("sends exactly this contact and this invoice, and reads the number back", async () => {
        const { id, display_id: number } = await shop.buy(mugsAndNovel)
        const { customer_id: customer } = await shop.admin.order(id)
        expect(shop.calls()).toEqual(["POST /v1/contacts", "POST /v1/invoices", "GET /v1/invoices/*"])
        expect(shop.requests("POST", "/v1/contacts")[0]?.body).toEqual({
          version: 0,
          roles: { customer: {} },
          person: { firstName: "Erika", lastName: "Muster" },
          addresses: {
            billing: [billingAddress],
          },
          emailAddresses: { private: ["erika.muster@example.com"] },
          note: `Medusa customer:${customer}`,
        })
        expect(shop.requests("POST", "/v1/invoices")[0]).toMatchObject({
          query: { finalize: "true" },
          status: 201,
        })
        expect(sorted(shop.requests("POST", "/v1/invoices")[0]?.body as InvoiceBody)).toEqual({
          voucherDate: midnight(),
          language: "de",
          address: { contactId: uuid, name: "Erika Muster", ...billingAddress },
          lineItems: [
            item("Novel, hardcover (Standard)", "NOVEL", 1, 21.4, 7),
            { ...item("Standard shipping", undefined, 1, 4.9, 19), unitName: "Pauschale" },
            item("Stoneware mug (Standard)", "MUG", 2, 11.9, 19),
          ],
          totalPrice: { currency: "EUR", totalDiscountAbsolute: 0 },
          taxConditions: { taxType: "gross" },
          title: "Rechnung",
          introduction: `Bestellung #${number} vom ${germanToday()}`,
          remark: expect.stringMatching(
            new RegExp(`^Vielen Dank für Ihre Bestellung\\.\\nReferenz: ${number}-1-[0-9A-Z]{6}$`)
          ) as string,
          paymentConditions: {
            paymentTermLabel: "Zahlbar innerhalb von 14 Tagen ohne Abzug.",
            paymentTermDuration: 14,
          },
          shippingConditions: { shippingType: "delivery", shippingDate: midnight() },
        })
        expect(await shop.order(id)).toMatchObject({
          documents: [
            { kind: "invoice", state: "transmitted", number: "RE0001", total: 50.1, payment_state: "open" },
          ],
          incidents: [],
          reason: { code: "up_to_date" },
        })
      })

      it("the event again, an evaluation again and a transmission again write nothing", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        const [document] = await shop.documents(id)
        shop.clearRequests()
        await andSubscribers(getContainer(), "order.placed", () =>
          getContainer().resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id } })
        )
        await shop.everythingAgain(id)
        expect(shop.writes()).toEqual([])
        expect(await shop.documents(id)).toEqual([document])
      })

      it("a lost event is caught by the sweep", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await sql("delete from lexoffice_document")
        shop.clearRequests()
        expect(await shop.run("sweep")).toMatchObject({ documents: 1 })
        expect(await shop.run("transmit")).toMatchObject({ transmitted: 1 })
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      })

      it("an order whose amount cannot be stored keeps no other from its documents", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        const many = await shop.buy({ items: [{ variant: "mug", quantity: 3_000_000 }] })
        const refused = { code: "order_unwritable", order_id: many.id }
        expect(await shop.incidents()).toMatchObject([refused])
        await sql("delete from lexoffice_document")
        expect(await shop.run("sweep")).toMatchObject({ orders: 2, documents: 1 })
        expect(await shop.documents(id)).toMatchObject([{ kind: "invoice", sequence: 1, total: 50.1 }])
        expect(await shop.documents(many.id)).toEqual([])
        expect(await shop.incidents()).toMatchObject([refused])
      })

      it("a known customer needs no contact request, a changed one an update", async () => {
        const { token: customerToken } = await shop.signUp("known@example.com")
        const known = { ...mugsAndNovel, email: "known@example.com", customerToken }
        await shop.buy(known)
        shop.clearRequests()
        await shop.buy(known)
        expect(shop.writes()).toEqual(["POST /v1/invoices"])
        shop.clearRequests()
        const billingAddress = { address_1: "Neue Straße 9" }
        await shop.buy({ ...known, billingAddress })
        const [update] = shop.requests("PUT", "/v1/contacts/")
        expect(update?.body).toMatchObject({
          version: 1,
          person: { lastName: "Muster" },
          addresses: { billing: [{ street: "Neue Straße 9" }], shipping: [{ street: "Lindenstraße 12" }] },
        })
        expect(control.state().contacts).toHaveLength(1)
      })

      it("a company is booked with its main contact person", async () => {
        const billingAddress = { company: "Jodel und Söhne GbR", metadata: { vat_id: "DE 284 070 765" } }
        await shop.buy({ ...mugsAndNovel, billingAddress })
        expect(shop.requests("POST", "/v1/contacts")[0]?.body).toMatchObject({
          company: {
            name: "Jodel und Söhne GbR",
            vatRegistrationId: "DE284070765",
            allowTaxFreeInvoices: false,
            contactPersons: [{ firstName: "Erika", lastName: "Muster", primary: true }],
          },
          emailAddresses: { business: ["erika.muster@example.com"] },
        })
      })

      it("as a draft when the settings say so", async () => {
        await shop.settings({ invoice_state: "draft" })
        const { id } = await shop.buy(mugsAndNovel)
        expect(shop.requests("POST", "/v1/invoices")[0]?.query).toEqual({})
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", payment_state: null }])
      })
    })

    describe("lists", () => {
      it("find documents by number, customer, state and day, and their file", async () => {
        const earlier = new Date().toISOString()
        const { id, display_id: number } = await shop.buy({ ...mugsAndNovel, email: "list@example.com" })
        const found = async (query: string): Promise<string[]> => {
          const path = `/admin/lexoffice/documents?${query}`
          const { documents } = await shop.admin.get<{ documents: { order_id: string }[] }>(path)
          return documents.map(({ order_id }) => order_id)
        }
        const finding = [
          `q=${number}`,
          "q=RE0001",
          "q=muster",
          "q=list@example.com",
          "kind=invoice",
          "state=transmitted",
        ]
        for (const query of [
          ...finding,
          `order_id=${id}`,
          `created_at[gte]=${earlier}`,
          "payment_state=open",
        ]) {
          expect([query, await found(query)]).toEqual([query, [id]])
        }
        for (const query of ["q=nobody", "kind=credit_note", "state=failed", `created_at[lte]=2020-01-01`]) {
          expect([query, await found(query)]).toEqual([query, []])
        }
        const [document] = await shop.documents(id)
        const file = `/admin/lexoffice/documents/${document?.id}`
        expect(String(await shop.admin.get<unknown>(`${file}/pdf`))).toMatch(/^%PDF/)
        await expect(shop.admin.get(`${file}/xml`)).rejects.toMatchObject({ status: 404 })
      })

      it("find calls by method, path, error and document", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        const [document] = await shop.documents(id)
        const count = async (query: string): Promise<number> =>
          (await shop.admin.get<{ count: number }>(`/admin/lexoffice/calls?${query}`)).count
        expect(await count(`document_id=${document?.id}`)).toBe(3)
        expect(await count(`document_id=${document?.id}&method=POST`)).toBe(2)
        expect(await count(`document_id=${document?.id}&path=/v1/contacts`)).toBe(1)
        expect(await count(`document_id=${document?.id}&error=true`)).toBe(0)
      })
    })

    describe("what makes the invoice due", () => {
      it.each<[string, string, (id: string) => Promise<unknown>]>([
        ["payment_captured", "payment.captured", (id) => shop.admin.capture(id)],
        ["shipped", "shipment.created", (id) => shop.admin.fulfillAndShip(id)],
        ["order_completed", "order.completed", (id) => shop.admin.completeOrder(id)],
      ])("%s", async (trigger, event, action) => {
        await shop.settings({ trigger })
        const { id } = await shop.buy(mugsAndNovel)
        expect(await shop.order(id)).toMatchObject({ documents: [], reason: { code: "waiting_for_trigger" } })
        await shop.after(event, () => action(id))
        expect(await shop.documents(id)).toMatchObject([
          { kind: "invoice", state: "transmitted", total: 50.1 },
        ])
      })

      it("a person who wants it now, and then nothing else", async () => {
        await shop.settings({ trigger: "payment_captured", trigger_by_payment_provider: {} })
        const { id } = await shop.buy(mugsAndNovel)
        expect(await shop.beforeTrigger(id)).toMatchObject({
          documents: [{ kind: "invoice", state: "pending", total: 50.1 }],
          reason: { code: "up_to_date" },
        })
        await shop.after("payment.captured", () => shop.admin.capture(id))
        expect(await shop.beforeTrigger(id)).toMatchObject({ documents: [{ sequence: 1 }] })
        expect((await shop.documents(id)).length).toBe(1)
      })
    })

    it("an order that waited is looked at again once the settings say that it is due, without any event", async () => {
      await shop.settings({ trigger: "payment_captured" })
      const { id } = await shop.buy(mugsAndNovel)
      await shop.run("sweep")
      await longUnchanged(sql)
      expect(await shop.run("sweep")).toEqual({ orders: 0, documents: 0 })
      await shop.settings({ trigger: "order_placed" })
      expect(await shop.order(id)).toMatchObject({ documents: [], reason: { code: "document_due" } })
      expect(await shop.run("sweep")).toEqual({ orders: 1, documents: 1 })
      expect(await shop.order(id)).toMatchObject({
        documents: [{ kind: "invoice", state: "pending", total: 50.1 }],
        reason: { code: "up_to_date" },
      })
      await shop.settings({ trigger: "shipped" })
      expect(await shop.run("sweep")).toEqual({ orders: 0, documents: 0 })
    })

    describe("taking back", () => {
      it("a cancelled order is credited, pointing to its invoice", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        const [invoice, creditNote] = await shop.documents(id)
        expect(creditNote).toMatchObject({
          kind: "credit_note",
          state: "transmitted",
          number: "GS0001",
          total: 50.1,
        })
        const [request] = shop.requests("POST", "/v1/credit-notes")
        expect(request?.query).toEqual({ finalize: "true", precedingSalesVoucherId: invoice?.remote_id })
        expect(request?.body).toMatchObject({
          address: { contactId: uuid, name: "Erika Muster", ...billingAddress },
          title: "Rechnungskorrektur",
          introduction: expect.stringContaining(
            `Rechnungskorrektur zu Rechnung RE0001 vom ${germanToday()}`
          ) as string,
        })
      })

      it("a full refund is credited line by line, once", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await shop.after("payment.captured", () => shop.admin.capture(id))
        await shop.after("payment.refunded", () => shop.admin.refund(id, 50.1))
        await shop.evaluate(id, true)
        const documents = await shop.documents(id)
        expect(documents.map(({ kind, state, total }) => [kind, state, total])).toEqual([
          ["invoice", "transmitted", 50.1],
          ["credit_note", "transmitted", 50.1],
        ])
        expect(documents[1]?.lines.map(({ name, quantity }) => `${quantity} ${name}`).sort()).toEqual([
          "1 Novel, hardcover (Standard)",
          "1 Standard shipping",
          "2 Stoneware mug (Standard)",
        ])
      })

      it("a returned item and its refund make one credit note", async () => {
        const { id } = await shop.buy(mugsAndNovel)
        await shop.after("payment.captured", () => shop.admin.capture(id))
        await shop.after("shipment.created", () => shop.admin.fulfillAndShip(id))
        await shop.after("order.return_received", () =>
          shop.admin.requestAndReceiveReturn(id, [{ item: "mug", quantity: 1 }])
        )
        await shop.after("payment.refunded", () => shop.admin.refund(id, 11.9))
        const documents = await shop.documents(id)
        expect(documents.map(({ kind, total }) => [kind, total])).toEqual([
          ["invoice", 50.1],
          ["credit_note", 11.9],
        ])
      })

      it("an order cancelled before its trigger has no document, and says why", async () => {
        await shop.settings({ trigger: "shipped" })
        const { id } = await shop.buy(mugsAndNovel)
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        const refused = { documents: [], reason: { code: "canceled_before_invoice" } }
        expect(await shop.order(id)).toMatchObject(refused)
        expect(await shop.beforeTrigger(id)).toMatchObject(refused)
        expect(shop.writes()).toEqual([])
      })
    })
  },
})

type InvoiceBody = { lineItems: { name: string }[] }

/** Medusa keeps no order of items that were bought at the same moment. */
const sorted = (body: InvoiceBody): InvoiceBody => ({
  ...body,
  lineItems: [...body.lineItems].sort((a, b) => (a.name < b.name ? -1 : 1)),
})

function item(
  name: string,
  description: string | undefined,
  quantity: number,
  grossAmount: number,
  rate: number
) {
  return {
    type: "custom",
    name,
    ...(description === undefined ? {} : { description }),
    quantity,
    unitName: "Stück",
    unitPrice: { currency: "EUR", grossAmount, taxRatePercentage: rate },
  }
}
