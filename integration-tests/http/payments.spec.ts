import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { DocumentDto } from "../../src/api/admin/lexoffice/dto"
import { useSandbox } from "../helpers/lexoffice"
import { openShop, type LexofficeShop } from "../helpers/lexoffice-shop"
import type { Purchase } from "../helpers/shop"
import { first } from "../helpers/shop/types"

jest.setTimeout(180_000)

const getSandbox = useSandbox()
const basket: Purchase = { items: [{ variant: "mug", quantity: 1 }] }

const goods = "8f8664a8-fd86-11e1-a21f-0800200c9a66"
const issuer = {
  name: "Testladen GmbH",
  street: "Hafenstraße 1",
  zip: "20457",
  city: "Hamburg",
  country_code: "DE",
  tax_number: "22/123/45678",
  email: "rechnung@testladen.example",
}

type Database = { raw(statement: string, bindings?: unknown[]): Promise<unknown> }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let shop: LexofficeShop

    beforeAll(async () => {
      container = getContainer()
      shop = await openShop(container, api, getSandbox())
    })
    beforeEach(() => getSandbox().control.reset())

    const control = () => getSandbox().control
    const database = () => container.resolve<Database>("__pg_connection__")
    const pull = () => shop.run("pull_payments")
    const invoiceOf = async (id: string): Promise<DocumentDto> => first(await shop.documents(id), "document")
    const remoteId = async (id: string): Promise<string> => (await invoiceOf(id)).remote_id ?? ""
    const retry = async () => {
      const incident = first(await shop.incidents(), "incident")
      await shop.admin.post(`/admin/lexoffice/incidents/${incident.id}/retry`)
    }
    const dismiss = async () => {
      const incident = first(await shop.incidents(), "incident")
      await shop.admin.post(`/admin/lexoffice/incidents/${incident.id}/dismiss`, { note: "stays as it is" })
    }

    async function captured(orderId: string): Promise<number[]> {
      const { payment_collections } = await shop.admin.order(orderId)
      const payments = payment_collections.flatMap((collection) => collection.payments ?? [])
      return payments.flatMap(({ captures }) => (captures ?? []).map(({ amount }) => Number(amount)))
    }
    const paymentOf = async (orderId: string): Promise<string> => {
      const { payment_collections } = await shop.admin.order(orderId)
      return first(payment_collections[0]?.payments ?? [], "payment").id
    }
    const paidInShop = async (orderId: string): Promise<number> =>
      Number((await shop.admin.order(orderId)).summary.transaction_total)

    /** An order whose invoice lexoffice has, and which was pulled once. */
    async function invoiced(): Promise<{ id: string; remote: string; total: number }> {
      const { id } = await shop.buy(basket)
      const { total, state } = await invoiceOf(id)
      expect(state).toBe("transmitted")
      await pull()
      return { id, total, remote: await remoteId(id) }
    }

    it("says what is open until something is paid, with one request", async () => {
      const { id, total } = await invoiced()
      shop.clearRequests()
      expect(await pull()).toMatchObject({ read: 0, changed: 0, captured: 0, failed: 0 })
      expect(control().requests()).toHaveLength(1)
      expect(await invoiceOf(id)).toMatchObject({
        payment_state: "open",
        open_amount: total,
        overdue: false,
        paid_on: null,
        payments: [],
        payment_note: null,
      })
      expect(await captured(id)).toEqual([])
    })

    it("paid in full: recorded, captured once, told to the shop's subscribers", async () => {
      const { id, remote, total } = await invoiced()
      control().pay(remote, { date: "2026-09-05", type: "partPaymentFinancialTransaction" })
      const told: unknown[] = []
      const bus = container.resolve(Modules.EVENT_BUS)
      bus.subscribe("lexoffice.document.paid", async ({ data }) => void told.push(data), {
        subscriberId: "payments-spec",
      })
      expect(await pull()).toMatchObject({ read: 1, changed: 1, paid: 1, captured: 1 })
      const document = await invoiceOf(id)
      expect(document).toMatchObject({
        payment_state: "paid",
        open_amount: 0,
        paid_on: "2026-09-05",
        payments: [
          {
            type: "partPaymentFinancialTransaction",
            name: "Bank transaction",
            on: "2026-09-05",
            amount: total,
          },
        ],
        payment_note: null,
      })
      expect(await captured(id)).toEqual([total])
      expect(await paidInShop(id)).toBe(total)
      expect(await pull()).toMatchObject({ changed: 0, captured: 0 })
      expect(await captured(id)).toEqual([total])
      expect(told).toEqual([{ id: document.id, order_id: id }])
      expect(await shop.documents(id)).toHaveLength(1)
    })

    it("paid in two parts: captured in two parts", async () => {
      const { id, remote, total } = await invoiced()
      control().pay(remote, { amount: 6 })
      await pull()
      expect(await invoiceOf(id)).toMatchObject({ payment_state: "partly_paid" })
      expect(await captured(id)).toEqual([6])
      control().pay(remote)
      await pull()
      expect(await invoiceOf(id)).toMatchObject({ payment_state: "paid", open_amount: 0 })
      expect((await captured(id)).sort((a, b) => a - b)).toEqual([6, Number((total - 6).toFixed(2))])
      expect(await paidInShop(id)).toBe(total)
    })

    it("taken back: told, nothing refunded, and paid again is not captured again", async () => {
      const { id, remote, total } = await invoiced()
      control().pay(remote)
      await pull()
      control().takePaymentBack(remote)
      await pull()
      const document = await invoiceOf(id)
      expect(document).toMatchObject({ payment_state: "open", open_amount: total, paid_on: null })
      expect(document.payment_note).not.toBeNull()
      expect(await captured(id)).toEqual([total])
      control().pay(remote)
      await pull()
      expect(await invoiceOf(id)).toMatchObject({ payment_state: "paid", payment_note: null })
      expect(await captured(id)).toEqual([total])
    })

    it("a cash discount is no money: only what came in is captured", async () => {
      const { id, remote, total } = await invoiced()
      control().pay(remote, { amount: 1, type: "cashDiscount" })
      control().pay(remote)
      await pull()
      const document = await invoiceOf(id)
      expect(document.payment_state).toBe("paid")
      expect(document.payment_note).not.toBeNull()
      expect(await captured(id)).toEqual([Number((total - 1).toFixed(2))])
    })

    it("overpaid: captured up to the payment", async () => {
      const { id, remote, total } = await invoiced()
      control().pay(remote, { amount: total + 5 })
      await pull()
      expect(await captured(id)).toEqual([total])
      expect((await invoiceOf(id)).payment_note).not.toBeNull()
    })

    it("captures nothing at a provider that was not chosen, and refuses one that charges the customer", async () => {
      await shop.settings({ capture_providers: [] })
      const { id, remote } = await invoiced()
      control().pay(remote)
      expect(await pull()).toMatchObject({ paid: 1, captured: 0 })
      expect(await captured(id)).toEqual([])
      await expect(shop.settings({ capture_providers: ["pp_stripe_stripe"] })).rejects.toThrow(
        /400 .*"capture_providers\.0"/
      )
    })

    it("what a person captured in the shop is not captured again", async () => {
      const { id, remote, total } = await invoiced()
      await shop.after("payment.captured", () => shop.admin.capture(id))
      control().pay(remote)
      await pull()
      expect(await captured(id)).toEqual([total])
    })

    it("a process died between the capture and the order's account: both are there once", async () => {
      const { id, remote, total } = await invoiced()
      control().pay(remote)
      await shop.settings({ record_payments: false })
      await pull()
      const paymentId = await paymentOf(id)
      await database().raw(
        `insert into lexoffice_payment_capture (id, order_id, document_id, payment_id, captured_before_cents, amount_cents)
         values ('lexcap_dead', ?, ?, ?, 0, ?)`,
        [id, (await invoiceOf(id)).id, paymentId, Math.round(total * 100)]
      )
      await container
        .resolve(Modules.PAYMENT)
        .capturePayment({ payment_id: paymentId, captured_by: "lexcap_dead" })
      await shop.settings({ record_payments: true })
      expect(await pull()).toMatchObject({ captured: 0 })
      expect(await captured(id)).toEqual([total])
      expect(await paidInShop(id)).toBe(total)
    })

    it("a process died before the capture: it is made once the process is surely dead", async () => {
      const { id, remote, total } = await invoiced()
      control().pay(remote)
      const paymentId = await paymentOf(id)
      await database().raw(
        `insert into lexoffice_payment_capture (id, order_id, document_id, payment_id, captured_before_cents, amount_cents)
         values ('lexcap_dead', ?, ?, ?, 0, ?)`,
        [id, (await invoiceOf(id)).id, paymentId, Math.round(total * 100)]
      )
      expect(await pull()).toMatchObject({ captured: 0 })
      await database().raw(`update lexoffice_payment_capture set created_at = now() - interval '1 hour'`)
      expect(await pull()).toMatchObject({ captured: 1 })
      expect(await captured(id)).toEqual([total])
    })

    it("voided in lexoffice: told once, and booked again when a person wants it", async () => {
      const { id, remote } = await invoiced()
      control().voidDocument(remote)
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "document_voided_remotely", order_id: id }])
      expect(await invoiceOf(id)).toMatchObject({ payment_state: "voided", open_amount: 0 })
      await retry()
      expect(await shop.incidents()).toEqual([])
      expect(await shop.documents(id)).toMatchObject([
        { state: "dismissed", payment_state: "voided" },
        { kind: "invoice", state: "transmitted", payment_state: "open" },
      ])
    })

    it("voided in lexoffice and left so: nobody is asked again", async () => {
      const { id, remote } = await invoiced()
      control().voidDocument(remote)
      await pull()
      await dismiss()
      await pull()
      await shop.evaluate(id, true)
      expect(await shop.incidents()).toEqual([])
      expect(await shop.documents(id)).toHaveLength(1)
    })

    it("a draft that was deleted: booked again", async () => {
      await shop.settings({ invoice_state: "draft" })
      const { id, remote } = await invoiced()
      expect(await invoiceOf(id)).toMatchObject({ payment_state: null, remote_status: "draft" })
      control().deleteDocument(remote)
      await database().raw(`update lexoffice_connection set payments_reconciled_at = null`)
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "document_deleted_remotely" }])
      expect(await invoiceOf(id)).toMatchObject({ remote_status: "deleted" })
      await retry()
      expect(await shop.documents(id)).toMatchObject([{ state: "dismissed" }, { state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])
    })

    it("a draft that was finished: its due day and payments follow", async () => {
      await shop.settings({ invoice_state: "draft" })
      const { id, remote, total } = await invoiced()
      control().finalize(remote)
      control().pay(remote, { amount: 3 })
      await pull()
      expect(await invoiceOf(id)).toMatchObject({
        payment_state: "partly_paid",
        open_amount: Number((total - 3).toFixed(2)),
      })
      expect((await invoiceOf(id)).due_date).not.toBeNull()
    })

    it("what the list of changes missed is found by comparing all open documents", async () => {
      const { id, remote } = await invoiced()
      control().pay(remote)
      await database().raw(
        `update lexoffice_connection set payments_watermark = now() + interval '3 days', payments_reconciled_at = null`
      )
      await pull()
      expect(await invoiceOf(id)).toMatchObject({ payment_state: "paid" })
    })

    it("the voucher of an own document is paid like any other, and keeps its own number", async () => {
      await shop.settings({
        delivery_mode: "own_invoice",
        own_invoice: { issuer },
        posting_categories: [{ tax_case: "domestic", category_id: goods }],
      })
      const { id, remote, total } = await invoiced()
      const { number } = await invoiceOf(id)
      control().pay(remote, { amount: 6 })
      await pull()
      expect(await invoiceOf(id)).toMatchObject({
        number,
        payment_state: "partly_paid",
        payments: [{ amount: 6 }],
      })
      control().pay(remote)
      expect(await pull()).toMatchObject({ paid: 1, captured: 1, failed: 0 })
      expect(await invoiceOf(id)).toMatchObject({ number, payment_state: "paid", open_amount: 0 })
      expect(await paidInShop(id)).toBe(total)
    })

    it("is overdue after its day", async () => {
      const { id } = await invoiced()
      await database().raw(`update lexoffice_document set due_date = '2020-01-01'`)
      expect(await invoiceOf(id)).toMatchObject({ overdue: true })
    })

    it("the list of documents can be filtered by payment", async () => {
      const { id, remote } = await invoiced()
      control().pay(remote)
      await pull()
      const { documents } = await shop.admin.get<{ documents: DocumentDto[] }>(
        "/admin/lexoffice/documents?payment_state=paid"
      )
      expect(documents.map(({ order_id }) => order_id)).toEqual([id])
    })
  },
})
