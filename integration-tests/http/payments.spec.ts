import type { CallListDto } from "../../src/api/admin/lexoffice/dto"
import { Modules } from "@medusajs/framework/utils"
import type { DocumentDto } from "../../src/api/admin/lexoffice/dto"
import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import type LexofficeModuleService from "../../src/modules/lexoffice/service"
import { recordInShop } from "../../src/workflows/pull-payments"
import { openDocumentIncident } from "../../src/workflows/incidents/open-document-incident"
import { aMug } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { toldAfterFailure } from "../helpers/late-bus"
import { ownInvoices } from "../helpers/own-invoices"
import { first } from "../helpers/shop/types"

connectedShopTests({
  testSuite: ({ shop, sandbox, control, sql, changeDocuments, time, getContainer }) => {
    beforeEach(() => {
      control.setBehaviour({ dunningTouchesInvoice: true })
    })

    const service = () => getContainer().resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const pull = () => shop.run("pull_payments")
    const remoteId = async (id: string): Promise<string> => (await shop.invoiceOf(id)).remote_id ?? ""
    const incidentId = async () => first(await shop.incidents(), "incident").id
    const retry = async () => shop.retry(await incidentId())
    const dismiss = async () => shop.dismiss(await incidentId(), "stays as it is")

    async function captured(orderId: string): Promise<number[]> {
      const { payment_collections } = await shop.admin.order(orderId)
      const payments = payment_collections.flatMap((collection) => collection.payments ?? [])
      return payments.flatMap(({ captures }) => (captures ?? []).map(({ amount }) => Number(amount)))
    }
    const paymentOf = async (orderId: string): Promise<string> => {
      const { payment_collections } = await shop.admin.order(orderId)
      return first(payment_collections[0]?.payments ?? [], "payment").id
    }
    /** A process that is dead now was about to capture. */
    const captureIntended = async (orderId: string, paymentId: string, total: number) =>
      sql(
        `insert into lexoffice_payment_capture (id, order_id, document_id, payment_id, captured_before_cents, amount_cents)
         values ('lexcap_dead', ?, ?, ?, 0, ?)`,
        [orderId, (await shop.invoiceOf(orderId)).id, paymentId, Math.round(total * 100)]
      )
    const paidInShop = async (orderId: string): Promise<number> =>
      Number((await shop.admin.order(orderId)).summary.transaction_total)

    /** An order whose invoice lexoffice has, and which was pulled once. */
    async function invoiced(): Promise<{ id: string; remote: string; total: number }> {
      const { id } = await shop.buy(aMug)
      const { total, state } = await shop.invoiceOf(id)
      expect(state).toBe("transmitted")
      await pull()
      return { id, total, remote: await remoteId(id) }
    }

    it("says what is open until something is paid, with one request", async () => {
      const { id, total } = await invoiced()
      shop.clearRequests()
      expect(await pull()).toMatchObject({ read: 0, changed: 0, captured: 0, failed: 0 })
      expect(control.requests()).toHaveLength(1)
      expect(await shop.invoiceOf(id)).toMatchObject({
        payment_state: "open",
        open_amount: total,
        overdue: false,
        paid_on: null,
        payments: [],
        payment_note: null,
        dunning: null,
        remote_url: expect.stringMatching("/permalink/invoices/view/") as string,
        edit_url: null,
        contact_url: expect.stringMatching("/permalink/contacts/view/[0-9a-f-]{36}$") as string,
      })
      expect(await captured(id)).toEqual([])
    })

    it("paid in full: recorded, captured once, told to the shop's subscribers", async () => {
      const { id, remote, total } = await invoiced()
      control.pay(remote, { date: "2026-09-05", type: "partPaymentFinancialTransaction" })
      const told: unknown[] = []
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      bus.subscribe("lexoffice.document.paid", async ({ data }) => void told.push(data), {
        subscriberId: "payments-spec",
      })
      expect(await pull()).toMatchObject({ read: 1, changed: 1, paid: 1, captured: 1 })
      const document = await shop.invoiceOf(id)
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
      const { calls } = await shop.admin.get<CallListDto>(
        `/admin/lexoffice/calls?path=/v1/payments&document_id=${document.id}`
      )
      expect(calls.map(({ document_number }) => document_number)).toEqual([document.number])
      expect(await shop.documents(id)).toHaveLength(1)
    })

    it("paid in two parts: captured in two parts", async () => {
      const { id, remote, total } = await invoiced()
      control.pay(remote, { amount: 6 })
      await pull()
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "partly_paid" })
      expect(await captured(id)).toEqual([6])
      control.pay(remote)
      await pull()
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid", open_amount: 0 })
      expect((await captured(id)).sort((a, b) => a - b)).toEqual([6, Number((total - 6).toFixed(2))])
      expect(await paidInShop(id)).toBe(total)
    })

    it("taken back: told, nothing refunded, and paid again is not captured again", async () => {
      const { id, remote, total } = await invoiced()
      control.pay(remote)
      await pull()
      control.takePaymentBack(remote)
      await pull()
      const document = await shop.invoiceOf(id)
      expect(document).toMatchObject({ payment_state: "open", open_amount: total, paid_on: null })
      expect(document.payment_note).not.toBeNull()
      expect(await captured(id)).toEqual([total])
      control.pay(remote)
      await pull()
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid", payment_note: null })
      expect(await captured(id)).toEqual([total])
    })

    it("a cash discount is no money: only what came in is captured", async () => {
      const { id, remote, total } = await invoiced()
      control.pay(remote, { amount: 1, type: "cashDiscount" })
      control.pay(remote)
      await pull()
      const document = await shop.invoiceOf(id)
      expect(document.payment_state).toBe("paid")
      expect(document.payment_note).not.toBeNull()
      expect(await captured(id)).toEqual([Number((total - 1).toFixed(2))])
    })

    it("overpaid: captured up to the payment", async () => {
      const { id, remote, total } = await invoiced()
      control.pay(remote, { amount: total + 5 })
      await pull()
      expect(await captured(id)).toEqual([total])
      expect((await shop.invoiceOf(id)).payment_note).not.toBeNull()
    })

    it("captures nothing at a provider that was not chosen, and refuses one that charges the customer", async () => {
      await shop.settings({ capture_providers: [] })
      const { id, remote } = await invoiced()
      control.pay(remote)
      expect(await pull()).toMatchObject({ paid: 1, captured: 0 })
      expect(await captured(id)).toEqual([])
      expect((await shop.invoiceOf(id)).payment_note).toContain("could not be captured")
      expect(await pull()).toMatchObject({ captured: 0 })
      await expect(shop.settings({ capture_providers: ["pp_stripe_stripe"] })).rejects.toThrow(
        /400 .*"capture_providers\.0"/
      )
      await shop.settings({ capture_providers: ["pp_system_default"] })
      expect(await pull()).toMatchObject({ captured: 1 })
      expect((await shop.invoiceOf(id)).payment_note).toBeNull()
    })

    it("two invoices, and the shop has a payment for the first only: told with the second, and nothing was taken back", async () => {
      const { id, remote } = await invoiced()
      control.pay(remote)
      await pull()
      await shop.after("order-edit.confirmed", () =>
        shop.admin.orderEdit(id, { add: [{ variantId: shop.shop.variants.glass ?? "", quantity: 1 }] })
      )
      const [, second] = await shop.documents(id)
      control.pay(second?.remote_id ?? "")
      expect(await pull()).toMatchObject({ paid: 1, captured: 0 })
      expect((await shop.documents(id)).map(({ payment_note }) => payment_note)).toEqual([
        null,
        expect.stringMatching(/^According to lexoffice €7\.99 came in that could not be captured/),
      ])
    })

    it("what a person captured in the shop is not captured again", async () => {
      const { id, remote, total } = await invoiced()
      await shop.after("payment.captured", () => shop.admin.capture(id))
      control.pay(remote)
      await pull()
      expect(await captured(id)).toEqual([total])
    })

    /** A worker has captured, and is about to enter the capture in the order's account. */
    async function halfCaptured() {
      const order = await invoiced()
      control.pay(order.remote)
      await shop.settings({ record_payments: false })
      await pull()
      const paymentId = await paymentOf(order.id)
      await captureIntended(order.id, paymentId, order.total)
      await getContainer()
        .resolve(Modules.PAYMENT)
        .capturePayment({ payment_id: paymentId, captured_by: "lexcap_dead" })
      await shop.settings({ record_payments: true })
      return order
    }
    const entries = (id: string) =>
      sql("select amount::text from order_transaction where order_id = ? and deleted_at is null", [id])
    const workerIsDead = () =>
      sql("update lexoffice_payment_capture set created_at = now() - interval '1 hour'")

    it("a process died between the capture and the order's account: both are there once, also when two find it", async () => {
      const { id, total } = await halfCaptured()
      await workerIsDead()
      const recorders = [recordInShop(getContainer()), recordInShop(getContainer())]
      expect(await Promise.all(recorders)).toEqual([0, 0])
      expect(await captured(id)).toEqual([total])
      expect(await entries(id)).toEqual([{ amount: String(total) }])
    })

    it("another process is between the capture and the order's account: that is left to it", async () => {
      const { id, total } = await halfCaptured()
      await pull()
      expect(await paidInShop(id)).toBe(0)
      const [capture] = await sql<{ id: string }>("select id from capture")
      await getContainer().resolve(Modules.ORDER).addOrderTransactions({
        order_id: id,
        amount: total,
        currency_code: "eur",
        reference: "capture",
        reference_id: capture?.id,
      })
      await pull()
      expect(await captured(id)).toEqual([total])
      expect(await paidInShop(id)).toBe(total)
      expect(await sql("select state from lexoffice_payment_capture")).toEqual([{ state: "done" }])
    })

    it("a process died before the capture: it is made once the process is surely dead", async () => {
      const { id, remote, total } = await invoiced()
      control.pay(remote)
      const paymentId = await paymentOf(id)
      await captureIntended(id, paymentId, total)
      expect(await pull()).toMatchObject({ captured: 0 })
      await workerIsDead()
      expect(await pull()).toMatchObject({ captured: 1 })
      expect(await captured(id)).toEqual([total])
    })

    it("reminders are seen when an invoice that is due changes, with one request each", async () => {
      const { id, remote } = await invoiced()
      control.editDocument(remote, { dueDay: "2026-01-05" })
      await pull()
      expect(await shop.invoiceOf(id)).toMatchObject({ overdue: true, dunning: null })
      const first = control.remind(remote, { date: "2026-01-20" })
      shop.clearRequests()
      expect(await pull()).toMatchObject({ failed: 0 })
      expect(control.requests().map(({ path }) => path)).toEqual([
        "/v1/voucherlist",
        `/v1/invoices/${remote}`,
        `/v1/dunnings/${first.id}`,
      ])
      const dunning = {
        count: 1,
        on: "2026-01-20",
        title: "Zahlungserinnerung",
        remote_url: expect.stringMatching(`/permalink/dunnings/view/${first.id}$`) as string,
      }
      expect((await shop.invoiceOf(id)).dunning).toEqual(dunning)

      // a key without the right to read reminders is no failure
      control.remind(remote, { date: "2026-02-10" })
      control.addFault({
        match: { path: "/v1/dunnings" },
        action: { type: "status", status: 403, body: { message: "access_denied" } },
      })
      expect(await pull()).toMatchObject({ failed: 0 })
      expect((await shop.invoiceOf(id)).dunning).toEqual({ ...dunning, count: 2 })
      expect(await shop.incidents()).toEqual([])
    })

    it("given another total in lexoffice: told once, until it is put right", async () => {
      const { id, remote, total } = await invoiced()
      control.changeTotal(remote, total + 5)
      await pull()
      const told = {
        code: "document_changed_remotely",
        order_id: id,
        message: expect.stringContaining(
          `says €${(total + 5).toFixed(2)} in lexoffice, the order €${total.toFixed(2)}.`
        ) as string,
      }
      expect(await shop.incidents()).toMatchObject([told])
      await retry()
      await pull()
      expect(await shop.incidents()).toMatchObject([told])
      control.changeTotal(remote, total)
      await retry()
      expect(await shop.incidents()).toEqual([])
      expect(await shop.documents(id)).toMatchObject([{ payment_state: "open", open_amount: total }])
    })

    it("given another total in lexoffice and left so: nobody is asked again", async () => {
      const { id, remote, total } = await invoiced()
      control.changeTotal(remote, total - 5)
      await pull()
      await dismiss()
      await pull()
      await shop.evaluate(id, true)
      expect(await shop.incidents()).toEqual([])
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", payment_state: "open" }])
    })

    it("given another total in lexoffice and left so: a payment does not ask again, yet another total does", async () => {
      const { id, remote, total } = await invoiced()
      control.changeTotal(remote, total + 5)
      await pull()
      await dismiss()
      control.pay(remote, { amount: 3 })
      await pull()
      control.pay(remote)
      await pull()
      expect(await shop.incidents()).toEqual([])
      control.changeTotal(remote, total + 7)
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "document_changed_remotely", order_id: id }])
    })

    it("computed otherwise from the start: told once, not again as a change", async () => {
      const { id, remote, total } = await invoiced()
      control.changeTotal(remote, total + 5)
      const { id: documentId } = await shop.invoiceOf(id)
      const params = { number: "RE1", differences: [], theirs_cents: Math.round((total + 5) * 100) }
      await openDocumentIncident(service(), documentId, "totals_differ_after", { params })
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "totals_differ_after" }])
      await dismiss()
      control.pay(remote, { amount: 3 })
      await pull()
      expect(await shop.incidents()).toEqual([])
    })

    it("settling one incident of a document leaves the others open", async () => {
      const { id, remote } = await invoiced()
      control.voidDocument(remote)
      await pull()
      const { id: documentId } = await shop.invoiceOf(id)
      const params = { message: "no" }
      const { id: unrecorded } = await openDocumentIncident(service(), documentId, "payment_not_recorded", {
        params,
      })
      await shop.dismiss(unrecorded, "captured by hand")
      expect(await shop.incidents()).toMatchObject([{ code: "document_voided_remotely" }])
    })

    it("tells the shop's subscribers each change of a document, and each incident, once", async () => {
      const told: string[] = []
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      const { id, remote, total } = await invoiced()
      const document = await shop.invoiceOf(id)
      const names = ["partly_paid", "paid", "settled", "payment_taken_back", "voided"].map(
        (name) => `lexoffice.document.${name}`
      )
      const payloads: unknown[] = []
      const subscribers = [...names, "lexoffice.incident.opened", "lexoffice.incident.closed"].map((name) => {
        const subscriber = async ({ data }: { data: unknown }) => {
          told.push(name)
          payloads.push(...(names.includes(name) ? [data] : []))
        }
        bus.subscribe(name, subscriber, { subscriberId: `payments-spec-${name}` })
        return { name, subscriber }
      })
      const heard = async (work: () => unknown) => {
        await work()
        await pull()
        await pull()
        return told.splice(0)
      }
      expect(await heard(() => control.pay(remote, { amount: 6 }))).toEqual([
        "lexoffice.document.partly_paid",
      ])
      expect(await heard(() => control.pay(remote))).toEqual(["lexoffice.document.paid"])
      expect(await heard(() => control.takePaymentBack(remote))).toEqual([
        "lexoffice.document.payment_taken_back",
      ])
      expect(await heard(() => control.voidDocument(remote))).toEqual([
        "lexoffice.incident.opened",
        "lexoffice.document.voided",
      ])
      expect(await heard(dismiss)).toEqual(["lexoffice.incident.closed"])
      const canceled = await invoiced()
      expect(
        await heard(() => shop.after("order.canceled", () => shop.admin.cancelOrder(canceled.id)))
      ).toEqual(["lexoffice.document.settled"])
      subscribers.forEach(({ name, subscriber }) => bus.unsubscribe(name, subscriber))
      const about = { id: document.id, order_id: id }
      expect(payloads).toEqual([
        { ...about, amount: 6 },
        about,
        { ...about, amount: expect.any(Number) as number },
        about,
        { id: (await shop.invoiceOf(canceled.id)).id, order_id: canceled.id },
      ])
      expect(total).toBeGreaterThan(6)
    })

    describe("the number of a payment made in the shop", () => {
      const path = "/v1/transaction-assignment-hint"
      const partnerScopes = [
        "profile.read",
        ...["contacts", "invoices", "credit-notes", "vouchers"].flatMap((one) => [
          `${one}.read`,
          `${one}.write`,
        ]),
        ...["voucherlist.read", "payments.read", "dunnings.read", "transaction-assignment-hint.write"],
      ]
      const asPartner = async () => {
        control.addKey(sandbox.apiKey, partnerScopes)
        await sql("update lexoffice_connection set can_hint_payments = true")
      }
      const hints = () => shop.requests("POST", path).map(({ body }) => body)
      const numbered = async (orderId: string, number: string): Promise<string> => {
        await shop.settings({ transaction_id_paths: { pp_system_default: "number" } })
        const paymentId = await paymentOf(orderId)
        await sql("update payment set data = ? where id = ?", [JSON.stringify({ number }), paymentId])
        return paymentId
      }
      const toldAgain = (paymentId: string) =>
        shop.after("payment.captured", () =>
          getContainer()
            .resolve(Modules.EVENT_BUS)
            .emit({ name: "payment.captured", data: { id: paymentId } }, {})
        )
      const hintState = (orderId: string) =>
        sql("select hint_reference, hint_state from lexoffice_document where order_id = ?", [orderId])

      it("is printed, and with a partner's sign-in lexoffice hears it once", async () => {
        await asPartner()
        await shop.settings({ trigger: "payment_captured" })
        const { id } = await shop.buy(aMug)
        const paymentId = await numbered(id, "tx-4711")
        await shop.after("lexoffice.document.transmitted", () => shop.admin.capture(id))
        const [invoice] = shop.requests("POST", "/v1/invoices")
        expect(invoice?.body).toMatchObject({
          paymentConditions: {
            paymentTermLabel: expect.stringMatching(
              /^Bereits bezahlt am .* \(manuelle Zahlung, Transaktion tx-4711\)\.$/
            ) as string,
          },
        })
        const hint = { voucherId: await remoteId(id), externalReference: "tx-4711" }
        expect(hints()).toEqual([hint])
        await toldAgain(paymentId)
        await shop.evaluate(id, true)
        expect(hints()).toEqual([hint])
        expect(control.state().hints).toMatchObject([{ id: hint.voucherId, externalReference: "tx-4711" }])
      })

      it("goes once although its answer got lost, and again after an answer that says no", async () => {
        await asPartner()
        const { id } = await invoiced()
        await numbered(id, "tx-1")
        control.addFault({
          match: { path },
          times: 1,
          action: { type: "status", status: 401 },
          effect: "before",
        })
        await shop.after("payment.captured", () => shop.admin.capture(id))
        expect(await hintState(id)).toEqual([{ hint_reference: null, hint_state: null }])
        control.addFault({ match: { path }, times: 1, action: { type: "close" }, effect: "after" })
        await toldAgain(await paymentOf(id))
        await toldAgain(await paymentOf(id))
        expect(hints()).toHaveLength(2)
        expect(await hintState(id)).toEqual([{ hint_reference: "tx-1", hint_state: "sending" }])
        expect(await shop.incidents()).toEqual([])
      })

      it("stays here with a public key", async () => {
        const { id } = await invoiced()
        await numbered(id, "tx-2")
        await shop.after("payment.captured", () => shop.admin.capture(id))
        expect(hints()).toEqual([])
      })
    })

    it("voided in lexoffice: told once, and booked again when a person wants it", async () => {
      const { id, remote } = await invoiced()
      control.voidDocument(remote)
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "document_voided_remotely", order_id: id }])
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "voided", open_amount: 0 })
      await retry()
      expect(await shop.incidents()).toEqual([])
      expect(await shop.documents(id)).toMatchObject([
        { state: "dismissed", payment_state: "voided" },
        { kind: "invoice", state: "transmitted", payment_state: "open" },
      ])
    })

    it("voided in lexoffice and left so: nobody is asked again", async () => {
      const { id, remote } = await invoiced()
      control.voidDocument(remote)
      await pull()
      await dismiss()
      await pull()
      await shop.evaluate(id, true)
      expect(await shop.incidents()).toEqual([])
      expect(await shop.documents(id)).toHaveLength(1)
    })

    describe("out of lexoffice's books, before the order is cancelled", () => {
      const cancel = (id: string) => shop.after("order.canceled", () => shop.admin.cancelOrder(id))
      const stopped = [{ code: "corrected_invoice_gone" }]
      const creditNotes = () => shop.requests("POST", "/v1/credit-notes")

      it.each<[string, (remote: string) => unknown]>([
        ["voided", (remote) => control.voidDocument(remote)],
        ["deleted", (remote) => control.deleteDocument(remote)],
      ])("%s: nothing is credited, and nothing is left to book", async (_name, takeOut) => {
        const { id, remote } = await invoiced()
        takeOut(remote)
        await cancel(id)
        expect(await shop.incidents()).toMatchObject(stopped)
        await retry()
        expect(await shop.order(id)).toMatchObject({
          documents: [{ state: "dismissed" }, { state: "dismissed" }],
          incidents: [],
          reason: { code: "canceled_before_invoice" },
        })
        expect(creditNotes()).toEqual([])
      })

      it("and left so: one click more, and still nothing is credited", async () => {
        const { id, remote } = await invoiced()
        control.voidDocument(remote)
        await pull()
        await dismiss()
        await cancel(id)
        expect(await shop.incidents()).toMatchObject(stopped)
        await dismiss()
        await shop.everythingAgain(id)
        expect(await shop.incidents()).toEqual([])
        expect(creditNotes()).toEqual([])
      })

      it("is credited once it is in the books again", async () => {
        const { id, remote } = await invoiced()
        control.voidDocument(remote)
        await cancel(id)
        control.resetToDraft(remote)
        control.finalize(remote)
        await retry()
        expect(await shop.incidents()).toEqual([])
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }, { state: "transmitted" }])
        expect(creditNotes()).toHaveLength(1)
      })

      it("of an own document: both are booked, since the customer has it", async () => {
        await shop.settings(ownInvoices)
        const { id, remote } = await invoiced()
        control.voidDocument(remote)
        await cancel(id)
        expect(await shop.incidents()).toMatchObject(stopped)
        await retry()
        expect(await shop.incidents()).toEqual([])
        expect(control.state().vouchers.map(({ type, status }) => [type, status])).toEqual([
          ["salesinvoice", "voided"],
          ["salesinvoice", "open"],
          ["salescreditnote", "open"],
        ])
      })
    })

    describe("of which the shop wrongly believes that it is gone", () => {
      const believe = (status: string, id: string) =>
        changeDocuments(
          "remote_status = ?, payment_state = 'voided', open_amount_cents = 0 where order_id = ?",
          [status, id]
        )
      async function wronglyGone(status: "deleted" | "voided") {
        const order = await invoiced()
        control.voidDocument(order.remote)
        await pull()
        await sql("update lexoffice_incident set code = ?", [`document_${status}_remotely`])
        await believe(status, order.id)
        control.resetToDraft(order.remote)
        control.finalize(order.remote)
        shop.clearRequests()
        return order
      }

      it.each(["deleted", "voided"] as const)("%s: nothing is booked, and it is told", async (status) => {
        const { id, total } = await wronglyGone(status)
        await expect(retry()).rejects.toMatchObject({ status: 400, body: { type: "document_still_there" } })
        expect(shop.writes()).toEqual([])
        expect(await shop.incidents()).toEqual([])
        expect(await shop.documents(id)).toMatchObject([
          { state: "transmitted", remote_status: "open", payment_state: "open", open_amount: total },
        ])
      })

      it("and lexoffice cannot be asked: nothing changes", async () => {
        const { id } = await wronglyGone("deleted")
        control.setMaintenance(true)
        await expect(retry()).rejects.toMatchObject({ status: 502, body: { type: "lexoffice_unreachable" } })
        control.setMaintenance(false)
        expect(await shop.incidents()).toMatchObject([{ code: "document_deleted_remotely" }])
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", remote_status: "deleted" }])
      })
    })

    it("a draft that was deleted: booked again", async () => {
      await shop.settings({ invoice_state: "draft" })
      const { id, remote } = await invoiced()
      expect(await shop.invoiceOf(id)).toMatchObject({
        payment_state: null,
        remote_status: "draft",
        edit_url: expect.stringMatching(`/permalink/invoices/edit/${remote}$`) as string,
      })
      control.deleteDocument(remote)
      await sql(`update lexoffice_connection set payments_reconciled_at = null`)
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "document_deleted_remotely" }])
      expect(await shop.invoiceOf(id)).toMatchObject({ remote_status: "deleted" })
      await retry()
      expect(await shop.documents(id)).toMatchObject([{ state: "dismissed" }, { state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])
    })

    it("a draft that was finished: its due day and payments follow", async () => {
      await shop.settings({ invoice_state: "draft" })
      const { id, remote, total } = await invoiced()
      control.finalize(remote)
      control.pay(remote, { amount: 3 })
      await pull()
      expect(await shop.invoiceOf(id)).toMatchObject({
        payment_state: "partly_paid",
        open_amount: Number((total - 3).toFixed(2)),
      })
      expect((await shop.invoiceOf(id)).due_date).not.toBeNull()
    })

    it("what the list of changes missed is found by comparing all open documents", async () => {
      const { id, remote } = await invoiced()
      control.pay(remote)
      await time.comparisonIsDue()
      await pull()
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "paid" })
    })

    it("a voucher that lexoffice keeps for checking: told once, until it is booked", async () => {
      await shop.settings(ownInvoices)
      control.setBehaviour({ newVoucherStatus: "unchecked" })
      const { id, remote } = await invoiced()
      control.setBehaviour({ newVoucherStatus: "open" })
      await pull()
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "voucher_unchecked", order_id: id }])
      await retry()
      expect(await shop.incidents()).toMatchObject([{ code: "voucher_unchecked" }])
      await time.comparisonIsDue()
      shop.clearRequests()
      await pull()
      expect(new Set(shop.calls())).toEqual(new Set(["GET /v1/voucherlist"]))
      control.bookVoucher(remote)
      await retry()
      expect(await shop.incidents()).toEqual([])
      expect(control.state().vouchers).toHaveLength(1)
    })

    it("the voucher of an own document is paid like any other, and keeps its own number", async () => {
      await shop.settings(ownInvoices)
      const { id, remote, total } = await invoiced()
      const { number } = await shop.invoiceOf(id)
      control.pay(remote, { amount: 6 })
      await pull()
      expect(await shop.invoiceOf(id)).toMatchObject({
        number,
        payment_state: "partly_paid",
        payments: [{ amount: 6 }],
        edit_url: expect.stringMatching(`/permalink/vouchers/edit/${remote}$`) as string,
      })
      control.pay(remote)
      expect(await pull()).toMatchObject({ paid: 1, captured: 1, failed: 0 })
      expect(await shop.invoiceOf(id)).toMatchObject({ number, payment_state: "paid", open_amount: 0 })
      expect(await paidInShop(id)).toBe(total)
    })

    it("settled when it was last seen, and deleted since: found by the day's comparison of what was settled", async () => {
      const { id, remote } = await invoiced()
      control.pay(remote)
      await pull()
      control.takePaymentBack(remote)
      control.deleteDocument(remote)
      await time.comparisonIsDue()
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "document_deleted_remotely", order_id: id }])
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "voided", remote_status: "deleted" })
    })

    it("reset to a draft in lexoffice: told until it is finished again", async () => {
      const { id, remote } = await invoiced()
      control.resetToDraft(remote)
      await pull()
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "document_back_to_draft", order_id: id }])
      control.finalize(remote)
      await pull()
      expect(await shop.incidents()).toEqual([])
    })

    it("given another total before it was looked at for the first time: told", async () => {
      const { id } = await shop.buy(aMug)
      const { total } = await shop.invoiceOf(id)
      control.changeTotal(await remoteId(id), total + 5)
      await pull()
      expect(await shop.incidents()).toMatchObject([{ code: "document_changed_remotely", order_id: id }])
    })

    it("paid before it was confirmed: told and captured by the next pull", async () => {
      const { id, remote, total } = await invoiced()
      await changeDocuments("state = 'pending', remote_status = null, payment_state = null")
      control.pay(remote)
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 1 })
      expect(await shop.invoiceOf(id)).toMatchObject({ payment_state: "open", open_amount: total })
      expect(await pull()).toMatchObject({ paid: 1, captured: 1 })
    })

    it("what subscribers could not be told at once is told later, once", async () => {
      const { id, remote } = await invoiced()
      control.pay(remote)
      const told = await toldAfterFailure(getContainer(), "lexoffice.document.paid", async () => {
        await pull()
        await shop.run("transmit")
      })
      expect(told).toEqual([{ id: (await shop.invoiceOf(id)).id, order_id: id }])
    })

    it("is overdue after its day", async () => {
      const { id } = await invoiced()
      await changeDocuments("due_date = '2020-01-01'")
      expect(await shop.invoiceOf(id)).toMatchObject({ overdue: true })
    })

    it("the list of documents can be filtered by payment", async () => {
      const { id, remote } = await invoiced()
      control.pay(remote)
      await pull()
      const { documents } = await shop.admin.get<{ documents: DocumentDto[] }>(
        "/admin/lexoffice/documents?payment_state=paid"
      )
      expect(documents.map(({ order_id }) => order_id)).toEqual([id])
    })
  },
})
