import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { runTask, tasks } from "../../src/workflows/run-task"
import { aMug } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { berlinDay } from "../helpers/days"
import { toldAfterFailure, toldAfterSilence } from "../helpers/late-bus"
import { longUnchanged } from "../helpers/long-unchanged"
import { stoppedAtWriting } from "../helpers/stopped-at-writing"
import type { BackfillDto, CallListDto, DocumentDetailDto } from "../../src/api/admin/lexoffice/dto"
import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import type LexofficeModuleService from "../../src/modules/lexoffice/service"
import { writeDocuments } from "../../src/modules/lexoffice/sql/write-documents"
import { evaluateOrders, previewOrders } from "../../src/workflows/evaluate-orders"
import { withdrawDraft } from "../../src/workflows/transmit-documents/withdraw-draft"

connectedShopTests({
  testSuite: ({ shop, sandbox, control, sql, time, getContainer }) => {
    const invoices = () => control.state().documents.filter(({ kind }) => kind === "invoice")

    /** Changes an order behind Medusa's back, before its trigger comes. */
    async function buyThenChange(statement: string, bindings: unknown[] = []): Promise<string> {
      await shop.settings({ trigger: "payment_captured" })
      const { id } = await shop.buy(aMug)
      await sql(statement, [...bindings, id])
      await shop.after("payment.captured", () => shop.admin.capture(id))
      return id
    }

    it("key refused: one incident for the account, whatever waits; a new key mends it", async () => {
      control.revokeKey()
      const first = await shop.buy(aMug)
      const second = await shop.buy(aMug)
      expect(await shop.incidents()).toMatchObject([{ code: "key_refused", subject_type: "connection" }])
      expect(await shop.connection()).toMatchObject({ state: "refused" })
      expect(await shop.documents(first.id)).toMatchObject([{ state: "pending" }])

      await shop.admin.post("/admin/lexoffice/connection", { api_key: control.addKey("a-new-key") })
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 2 })
      expect(await shop.incidents()).toEqual([])
      expect(await shop.documents(second.id)).toMatchObject([{ state: "transmitted" }])
    })

    it("lexoffice unreachable: documents wait, and go out once it is back", async () => {
      control.setMaintenance(true)
      const { id } = await shop.buy(aMug)
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 0, waiting: 0, failed: 0, paused: 0 })
      // one answer that did not come may be nothing
      expect(await shop.incidents()).toEqual([])
      await time.pauseRunsOut()
      await shop.run("transmit")
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({ code: "lexoffice_unreachable", subject_type: "connection" })
      expect(await shop.connection()).toMatchObject({ state: "unreachable" })
      control.setMaintenance(false)
      // a 503 may hide a contact that was made
      await time.listsCatchUp()
      await shop.retry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])
      const [closed] = await shop.incidents("closed")
      expect(closed).toMatchObject({ resolution: "succeeded", closed_by: expect.stringMatching(/^user_/) })
      const sent = await shop.admin.get<CallListDto>("/admin/lexoffice/calls?method=POST&order=created_at")
      expect(sent.calls[0]?.actor).toEqual({ kind: "event", user_id: null })
      expect(sent.calls.at(-1)?.actor).toEqual({ kind: "person", user_id: closed?.closed_by })
    })

    const loseNextReply = () =>
      control.addFault({
        match: { method: "POST", path: "/v1/invoices" },
        times: 1,
        action: { type: "close" },
        effect: "after",
      })

    it("a reply that got lost after lexoffice made the invoice is looked up, not sent again", async () => {
      loseNextReply()
      const { id } = await shop.buy(aMug)
      const [document] = await shop.documents(id)
      expect(document).toMatchObject({ state: "pending", remote_id: null })
      await shop.admin.post(`/admin/lexoffice/documents/${document?.id}/transmit`)
      expect(invoices()).toHaveLength(1)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", remote_id: invoices()[0]?.id }])
      expect(shop.requests("POST", "/v1/invoices")).toHaveLength(1)
    })

    it("an invoice that is there twice is for a person; when one is voided, the other is ours", async () => {
      loseNextReply()
      const { id } = await shop.buy(aMug)
      const again = await fetch(`${sandbox.url}/v1/invoices?finalize=true`, {
        method: "POST",
        headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
        body: JSON.stringify(shop.requests("POST", "/v1/invoices")[0]?.body),
      })
      expect(again.status).toBe(201)
      const lookAgain = async () => {
        await time.listsCatchUp()
        await time.waitsRunOut()
        await time.pauseRunsOut()
        await shop.run("transmit")
      }
      await lookAgain()
      const remoteIds = invoices().map((invoice) => invoice.id)
      const [incident, ...others] = await shop.incidents()
      expect([incident, others]).toMatchObject([{ code: "document_doubled", order_id: id }, []])
      expect(incident?.params).toMatchObject({ remote_ids: expect.arrayContaining(remoteIds) as string[] })
      expect(await shop.documents(id)).toMatchObject([{ state: "failed", remote_id: null }])

      control.voidDocument(remoteIds[0] ?? "")
      await shop.retry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", remote_id: remoteIds[1] }])
      expect(await shop.incidents()).toEqual([])
      expect(invoices()).toHaveLength(2)
    })

    it("a key that may not write credit notes: told until one went out, and invoices go on", async () => {
      const refused = { type: "status", status: 403, body: { message: null } } as const
      const { id } = await shop.buy(aMug)
      const { id: fault } = control.addFault({
        match: { method: "POST", path: "/v1/credit-notes" },
        action: refused,
        effect: "before",
      })
      await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
      await time.pauseRunsOut()
      const other = await shop.buy(aMug)
      expect(await shop.documents(other.id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents()).toMatchObject([{ code: "permission_missing" }])
      expect(await shop.incidents("closed")).toEqual([])
      shop.clearRequests()
      await shop.run("transmit")
      expect(shop.requests("POST", "/v1/credit-notes")).toEqual([])

      control.clearFaults(fault)
      await shop.retry((await shop.incidents())[0]?.id)
      expect((await shop.documents(id)).map(({ state }) => state)).toEqual(["transmitted", "transmitted"])
      expect(await shop.incidents()).toEqual([])
    })

    it("a document whose reply got lost is not looked for among those that others became", async () => {
      const twin = await shop.buy(aMug)
      const [booked] = await shop.documents(twin.id)
      loseNextReply()
      const { id } = await shop.buy(aMug)
      const [lost] = await shop.documents(id)
      shop.clearRequests()
      await shop.admin.post(`/admin/lexoffice/documents/${lost?.id}/transmit`)
      expect(shop.requests("GET", `/v1/invoices/${booked?.remote_id}`)).toEqual([])
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
    })

    it("a reply that got lost is looked up also when the invoice came out with another total", async () => {
      const { id } = await shop.buy(aMug)
      const [contact] = control.state().contacts
      control.editContact(contact?.id ?? "", { discountPercent: 10 })
      control.setBehaviour({ zeroDiscountSuppressesContactDiscount: false })
      loseNextReply()
      const { id: lost } = await shop.buy(aMug)
      await time.listsCatchUp()
      await time.waitsRunOut()
      await time.pauseRunsOut()
      await shop.run("transmit")
      control.setBehaviour({ zeroDiscountSuppressesContactDiscount: true })
      expect(invoices()).toHaveLength(2)
      expect(shop.requests("POST", "/v1/invoices")).toHaveLength(2)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.documents(lost)).toMatchObject([{ remote_id: invoices()[1]?.id }])
      expect(await shop.incidents()).toMatchObject([{ code: "totals_differ_after", order_id: lost }])
    })

    it("country missing: names the customer; an assumed country and a retry book the order", async () => {
      const id = await buyThenChange(
        `update order_address set country_code = null
         where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order" where id = ?)`
      )
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({
        code: "country_missing",
        order_id: id,
        params: { customer: "Erika Muster" },
      })
      expect(incident?.message).toContain("Erika Muster")
      await shop.settings({ assumed_country: "de" })
      await shop.retry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])
    })

    it("country missing: a person names it once, in the order's address, and the order is booked", async () => {
      const id = await buyThenChange(
        `update order_address set country_code = null
         where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order" where id = ?)`
      )
      await expect(shop.nameCountry(id, "xx")).rejects.toThrow("400")
      await shop.after("order.updated", async () => {
        expect(await shop.nameCountry(id, "DE")).toMatchObject({ documents: [{}], incidents: [] })
      })
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(invoices()).toMatchObject([{ address: { countryCode: "DE" } }])
      expect(await shop.admin.order(id)).toMatchObject({
        billing_address: { country_code: "de", last_name: "Muster" },
      })
      const [change] = await sql(`select change_type, created_by from order_change where order_id = ?`, [id])
      expect(change).toMatchObject({
        change_type: "update_order",
        created_by: expect.stringMatching(/^user_/) as string,
      })
      await expect(shop.nameCountry(id, "at")).rejects.toThrow("country_already_there")
    })

    describe("an order that could not be booked, and was booked by hand", () => {
      async function bookedByHand() {
        const id = await buyThenChange(
          `update order_address set country_code = null
           where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order" where id = ?)`
        )
        const [incident] = await shop.incidents()
        await shop.dismiss(incident?.id, "booked as RE-78")
        await shop.settings({ assumed_country: "de" })
        return { id, incidentId: incident?.id }
      }

      const today = () => ({ from: berlinDay(0), to: berlinDay(0) })
      const backfill = async (body: object) =>
        (await shop.admin.post<BackfillDto>("/admin/lexoffice/backfill", body)).backfill

      it("is left alone by whatever looks at it, although it could be booked now, and says so", async () => {
        const { id, incidentId } = await bookedByHand()
        await shop.evaluate(id, true)
        await shop.run("sweep")
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        await shop.retry(incidentId)
        const counts = { orders: 1, nothing: { booked_by_hand: 1 }, needs_person: {} }
        expect(await backfill(today())).toMatchObject(counts)
        expect(await backfill({ ...today(), dry_run: false })).toMatchObject(counts)
        await shop.run("transmit")
        expect(await shop.order(id)).toMatchObject({
          documents: [],
          incidents: [],
          reason: { code: "booked_by_hand", message: expect.stringContaining("by hand") as string },
        })
        expect(await shop.incidents("closed")).toMatchObject([
          { resolution: "dismissed", note: "booked as RE-78" },
        ])
        const { explanation } = await shop.admin.get<{ explanation: { text: { order: string } } }>(
          `/admin/lexoffice/orders/${id}/explanation`
        )
        expect(explanation.text.order).toContain("booked this order by hand")
        expect(shop.writes()).toEqual([])
      })

      it("stays closed while it still could not be booked", async () => {
        const { id } = await bookedByHand()
        await shop.settings({ assumed_country: null })
        await shop.evaluate(id)
        expect(await shop.order(id)).toMatchObject({ incidents: [], reason: { code: "booked_by_hand" } })
      })

      it("is booked once when a person wants it booked anyway, and looked after from then on", async () => {
        const { id } = await bookedByHand()
        await shop.bookAnyway(id)
        await shop.bookAnyway(id)
        await shop.run("sweep")
        await shop.run("transmit")
        expect(await shop.order(id)).toMatchObject({
          documents: [{ kind: "invoice", state: "transmitted" }],
          reason: { code: "up_to_date" },
        })
        expect(invoices()).toHaveLength(1)
        expect(await shop.incidents("closed")).toMatchObject([{ resolution: "superseded" }])
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        expect(await shop.documents(id)).toMatchObject([{ kind: "invoice" }, { kind: "credit_note" }])
      })

      it("is not booked by whoever planned it just before", async () => {
        const id = await buyThenChange(`update "order" set currency_code = 'usd' where id = ?`)
        const [incident] = await shop.incidents()
        await sql(`update "order" set currency_code = 'eur' where id = ?`, [id])
        const plans = await previewOrders(getContainer(), [id])
        await shop.dismiss(incident?.id, "booked as RE-79")
        const plan = plans[id]
        const documents = plan?.kind === "documents" ? plan.documents : []
        expect(documents).toHaveLength(1)
        const service = getContainer().resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
        expect(await writeDocuments(service.sql, [{ orderId: id, plannedAfter: 0, documents }])).toEqual([id])
        expect(await shop.documents(id)).toEqual([])
      })
    })

    it("VAT id rejected: corrected in the shop, the retry sends the corrected one", async () => {
      const { id } = await shop.buy({
        ...aMug,
        billingAddress: { company: "Börse GmbH", metadata: { vat_id: "DE294070" } },
      })
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({ code: "vat_id_rejected", subject_type: "document", order_id: id })
      expect(await shop.documents(id)).toMatchObject([{ state: "failed" }])
      await sql(
        `update order_address set metadata = '{"vat_id": "DE284070765"}'
         where id = (select billing_address_id from "order" where id = ?)`,
        [id]
      )
      await shop.retry(incident?.id)
      expect(control.state().contacts).toMatchObject([{ company: { vatRegistrationId: "DE284070765" } }])
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents("closed")).toMatchObject([
        { code: "vat_id_rejected", resolution: "succeeded" },
      ])
    })

    it("currency not EUR: the order waits for a person, who books it by hand", async () => {
      const id = await buyThenChange(`update "order" set currency_code = 'usd' where id = ?`)
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({
        code: "currency_unsupported",
        order_id: id,
        params: { currency: "USD" },
      })
      await shop.dismiss(incident?.id, "booked as RE-77")
      expect(await shop.incidents()).toEqual([])
      expect(shop.writes()).toEqual([])
    })

    it("an older look at an order does not close what a newer one found for good", async () => {
      const id = await buyThenChange(`update "order" set currency_code = 'usd' where id = ?`)
      const exclude = (isExcluded: boolean) =>
        sql(
          `update lexoffice_settings
           set data = jsonb_set(data, '{excluded_sales_channels}',
             (select case when ?::boolean then jsonb_build_array(sales_channel_id) else '[]' end from "order" where id = ?))`,
          [isExcluded, id]
        )
      const [incident] = await shop.incidents()
      await exclude(true)
      // it finds an order that is not booked at all, and is stopped when it is about to say so
      await stoppedAtWriting(
        getContainer(),
        "lexoffice_incident",
        () => evaluateOrders(getContainer(), [id]),
        () => exclude(false)
      )
      expect(await shop.incidents()).toMatchObject([{ code: "currency_unsupported", order_id: id }])
      expect(await shop.incidents("closed")).toMatchObject([{ id: incident?.id }])
    })

    it("that an incident opened and closed is told, although the process dies before it", async () => {
      const refused = {
        ...aMug,
        billingAddress: { company: "Börse GmbH", metadata: { vat_id: "DE294070" } },
      }
      const toldLate = (change: string, work: () => Promise<unknown>) =>
        toldAfterFailure(getContainer(), `lexoffice.incident.${change}`, async () => {
          await work()
          await shop.run("transmit")
          await shop.run("transmit")
        })
      const opened = await toldLate("opened", () => shop.buy(refused))
      const [incident] = await shop.incidents()
      expect(opened).toEqual([{ id: incident?.id }])
      const closed = await toldLate("closed", () => shop.dismiss(incident?.id, "by hand"))
      expect(closed).toEqual([{ id: incident?.id }])
    })

    it("an event bus that answers nothing holds nothing up, and what it told at last is not told again", async () => {
      const untold = () => sql("select id from lexoffice_document where untold is not null")
      let first = ""
      let second = ""
      const told = await toldAfterSilence(
        getContainer(),
        "lexoffice.document.transmitted",
        async (answers) => {
          first = (await shop.buy(aMug)).id
          second = (await shop.buy(aMug)).id
          await shop.run("transmit")
          expect(await shop.invoiceOf(first)).toMatchObject({ state: "transmitted" })
          expect(await shop.invoiceOf(second)).toMatchObject({ state: "transmitted" })
          expect(await untold()).toHaveLength(2)
          answers()
          while ((await untold()).length > 1);
          await shop.run("transmit")
        }
      )
      expect(told).toMatchObject([{ order_id: first }, { order_id: second }])
      expect(await untold()).toEqual([])
    })

    it("an incident is told when it opens and when it closes, and not in between", async () => {
      const told: string[] = []
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      for (const change of ["opened", "closed"]) {
        bus.subscribe(`lexoffice.incident.${change}`, async () => void told.push(change), {
          subscriberId: `incidents-spec-${change}`,
        })
      }
      const heard = async (work: () => Promise<unknown>) => {
        await work()
        return told.splice(0)
      }
      const refused = {
        ...aMug,
        billingAddress: { company: "Börse GmbH", metadata: { vat_id: "DE294070" } },
      }
      expect(await heard(() => shop.buy(refused))).toEqual(["opened"])
      const [rejected] = await shop.incidents()
      expect(await heard(() => shop.retry(rejected?.id))).toEqual([])
      expect(await heard(() => shop.dismiss(rejected?.id, "by hand"))).toEqual(["closed"])

      control.setMaintenance(true)
      await shop.buy(aMug)
      await time.pauseRunsOut()
      expect(await heard(() => shop.run("transmit"))).toEqual(["opened"])
      const [unreachable] = await shop.incidents()
      expect(await heard(() => shop.retry(unreachable?.id))).toEqual([])
      control.setMaintenance(false)
      await time.listsCatchUp()
      expect(await heard(() => shop.retry(unreachable?.id))).toEqual(["closed"])
    })

    it("data rejected: every reason of the answer is shown, in the reader's language", async () => {
      const issue = (source: string) => ({ i18nKey: "missing_entity", source, type: "validation_failure" })
      const body = { IssueList: [issue("person.lastName"), issue("addresses.billing")] }
      control.addFault({
        match: { method: "POST", path: "/v1/contacts" },
        times: 1,
        action: { type: "status", status: 406, body },
        effect: "before",
      })
      const { id } = await shop.buy(aMug)
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({ code: "data_rejected", order_id: id })
      expect(incident?.params.reasons).toEqual([
        "person.lastName: missing_entity",
        "addresses.billing: missing_entity",
      ])
      expect(incident?.message).toContain(
        "person.lastName: missing_entity; addresses.billing: missing_entity"
      )
      const german = await shop.client.get<{ incidents: { next_step: string }[] }>(
        "/admin/lexoffice/incidents",
        {
          headers: { ...shop.admin.headers, "accept-language": "de-DE,de;q=0.9" },
        }
      )
      expect(german.data.incidents[0]?.next_step).toContain("Erneut versuchen")
      await shop.retry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
    })

    it("booked by hand: the document counts as booked, and nothing is sent", async () => {
      const { id } = await shop.buy({
        ...aMug,
        billingAddress: { company: "Börse GmbH", metadata: { vat_id: "DE294070" } },
      })
      const [document] = await shop.documents(id)
      await shop.admin.post(`/admin/lexoffice/documents/${document?.id}/dismiss`, { note: "by hand" })
      expect(await shop.documents(id)).toMatchObject([{ state: "dismissed" }])
      expect(await shop.incidents()).toEqual([])
      const detail = await shop.admin.get<{ document: DocumentDetailDto }>(
        `/admin/lexoffice/documents/${document?.id}`
      )
      const [incident] = await shop.incidents("closed")
      expect(detail.document.dismissal).toEqual({
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
        by: incident?.closed_by,
        note: "by hand",
      })
      expect(incident?.closed_by).toMatch(/^user_/)
      await shop.evaluate(id, true)
      expect(shop.requests("POST", "/v1/invoices")).toEqual([])
    })

    describe("an order that changes while its invoice is a draft", () => {
      async function cancelledDraft(): Promise<{
        id: string
        remoteId: string
        incidentId: string | undefined
      }> {
        await shop.settings({ invoice_state: "draft" })
        const { id } = await shop.buy(aMug)
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        const [incident] = await shop.incidents()
        expect(incident).toMatchObject({ code: "invoice_is_draft", order_id: id })
        expect(incident?.links).toMatchObject([{ url: expect.stringContaining(`/permalink/invoices/edit/`) }])
        const [invoice] = await shop.documents(id)
        return { id, remoteId: invoice?.remote_id ?? "", incidentId: incident?.id }
      }

      it("is credited once a person finished the draft", async () => {
        const { id, remoteId, incidentId } = await cancelledDraft()
        control.finalize(remoteId)
        await shop.retry(incidentId)
        expect(await shop.documents(id)).toMatchObject([
          { kind: "invoice", state: "transmitted" },
          { kind: "credit_note", state: "transmitted" },
        ])
        expect(await shop.incidents()).toEqual([])
      })

      it("leaves the books once a person deleted the draft", async () => {
        const { id, remoteId, incidentId } = await cancelledDraft()
        control.deleteDocument(remoteId)
        await shop.retry(incidentId)
        expect(await shop.order(id)).toMatchObject({
          documents: [{ state: "dismissed" }, { state: "dismissed" }],
          incidents: [],
          reason: { code: "canceled_before_invoice" },
        })
        expect(shop.requests("POST", "/v1/credit-notes")).toEqual([])
      })

      it("is booked anew by the sweep when the draft left the books and the process died right after", async () => {
        await shop.settings({ invoice_state: "draft" })
        const { id } = await shop.buy({ items: [{ variant: "mug", quantity: 2 }] })
        await shop.after("order-edit.confirmed", () =>
          shop.admin.orderEdit(id, { change: [{ item: "mug", quantity: 1 }] })
        )
        const [, creditNote] = await shop.documents(id)
        await longUnchanged(sql)
        await sql("update lexoffice_connection set sweep_watermark = now()")
        expect(await shop.run("sweep")).toMatchObject({ orders: 0 })
        await withdrawDraft(getContainer(), creditNote?.id ?? "")
        expect(await shop.run("sweep")).toMatchObject({ orders: 1, documents: 1 })
      })

      it("is booked anew, as it is now, when only a part was taken back", async () => {
        await shop.settings({ invoice_state: "draft" })
        const { id } = await shop.buy({ items: [{ variant: "mug", quantity: 2 }] })
        await shop.after("order-edit.confirmed", () =>
          shop.admin.orderEdit(id, { change: [{ item: "mug", quantity: 1 }] })
        )
        const [invoice] = await shop.documents(id)
        control.deleteDocument(invoice?.remote_id ?? "")
        await shop.retry((await shop.incidents())[0]?.id)
        await shop.run("transmit")
        expect((await shop.documents(id)).map(({ kind, state, total }) => [kind, state, total])).toEqual([
          ["invoice", "dismissed", 28.7],
          ["credit_note", "dismissed", 11.9],
          ["invoice", "transmitted", 16.8],
        ])
        const trail = await shop.admin.get<{ explanation: { order: unknown; rates: unknown } }>(
          `/admin/lexoffice/orders/${id}/explanation`
        )
        expect(trail.explanation).toMatchObject({
          order: { rounded_total: 16.8, target_total: 16.8 },
          rates: [{ rate_percent: 19, gross: 16.8, booked_gross: 16.8 }],
          tax: { case: "domestic", charged_rates: [19] },
        })
      })
    })

    describe("connecting", () => {
      const connect = (body: object) => shop.admin.post("/admin/lexoffice/connection", body)

      it("a wrong key is refused and not stored", async () => {
        await expect(connect({ api_key: "wrong" })).rejects.toMatchObject({
          status: 400,
          body: { type: "key_refused" },
        })
        expect(await shop.connection()).toMatchObject({
          state: "connected",
          company_name: "Testladen GmbH",
          renew_by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        })
      })

      it("a key of another company is refused until that is wanted", async () => {
        const before = control.state().account.organization.organizationId
        control.setOrganization({
          organizationId: "bb93e8a8-0000-4000-8000-000000000009",
          companyName: "Andere GmbH",
        })
        const body = { api_key: sandbox.apiKey }
        await expect(connect(body)).rejects.toMatchObject({
          status: 409,
          body: { type: "organization_changed" },
        })
        await connect({ ...body, replace_organization: true })
        expect(await shop.connection()).toMatchObject({ company_name: "Andere GmbH" })
        control.setOrganization({ organizationId: before, companyName: "Testladen GmbH" })
      })

      describe("another company", () => {
        const other = { organizationId: "bb93e8a8-0000-4000-8000-000000000009", companyName: "Andere GmbH" }
        let home: typeof other

        beforeEach(() => {
          home = { ...control.state().account.organization }
        })
        afterEach(() => {
          control.setOrganization(home)
        })

        async function connectTo(company: typeof other): Promise<void> {
          control.setOrganization(company)
          await connect({ api_key: sandbox.apiKey, replace_organization: true })
          expect(await shop.connection()).toMatchObject({ company_name: company.companyName })
        }
        async function pullAll(): Promise<void> {
          await time.comparisonIsDue()
          expect(await shop.run("pull_payments")).toMatchObject({ failed: 0 })
        }
        async function invoiced(): Promise<{ id: string; remote: string }> {
          const { id } = await shop.buy(aMug)
          const { state, remote_id } = await shop.invoiceOf(id)
          expect(state).toBe("transmitted")
          return { id, remote: remote_id ?? "" }
        }
        const paymentStates = async (...ids: string[]) =>
          Promise.all(ids.map(async (id) => (await shop.invoiceOf(id)).payment_state))

        const waysThere: [string, () => Promise<unknown>][] = [
          ["chosen instead", async () => undefined],
          ["connected after disconnecting", () => shop.admin.delete("/admin/lexoffice/connection")],
        ]
        it.each(waysThere)(
          "%s: what the first one has stays as it is, until it is back",
          async (_name, leave) => {
            const [voided, paid] = [await invoiced(), await invoiced()]
            await pullAll()
            await leave()
            control.setOrganization(other)
            await expect(connect({ api_key: sandbox.apiKey })).rejects.toMatchObject({
              status: 409,
              body: { type: "organization_changed" },
            })
            await connectTo(other)
            control.voidDocument(voided.remote)
            control.pay(paid.remote)
            const there = await invoiced()
            shop.clearRequests()
            await pullAll()
            expect(shop.calls().filter((call) => !call.includes("/voucherlist"))).toEqual([])
            expect(await shop.incidents()).toEqual([])
            expect(await paymentStates(voided.id, paid.id, there.id)).toEqual(["open", "open", "open"])

            await connectTo(home)
            control.voidDocument(there.remote)
            expect(await shop.run("pull_payments")).toMatchObject({ failed: 0 })
            expect(await shop.incidents()).toMatchObject([
              { code: "document_voided_remotely", order_id: voided.id },
            ])
            expect(await paymentStates(voided.id, paid.id, there.id)).toEqual(["voided", "paid", "open"])
          }
        )

        it.each(waysThere)("%s: a customer who returns has one contact in each", async (_name, leave) => {
          const contactIds = () => control.state().contacts.map(({ id }) => id)
          await invoiced()
          const atHome = contactIds()
          expect(atHome).toHaveLength(1)
          await leave()
          await connectTo(other)
          await invoiced()
          const everywhere = contactIds()
          expect(everywhere).toHaveLength(2)
          await leave()
          await connectTo(home)
          await invoiced()
          await connectTo(other)
          await invoiced()
          expect(contactIds()).toEqual(everywhere)
        })

        it("a document of the first one is not booked again, read or printed in the second", async () => {
          const { id, remote } = await invoiced()
          control.voidDocument(remote)
          await pullAll()
          const [incident] = await shop.incidents()
          await connectTo(other)
          shop.clearRequests()
          const refused = { status: 400, body: { type: "document_in_other_company" } }
          await expect(shop.retry(incident?.id)).rejects.toMatchObject(refused)
          const { id: documentId } = await shop.invoiceOf(id)
          await expect(shop.admin.get(`/admin/lexoffice/documents/${documentId}/pdf`)).rejects.toMatchObject(
            refused
          )
          await shop.admin.post("/admin/lexoffice/incidents/retry", { code: incident?.code })
          await shop.run("transmit")
          expect(control.requests()).toEqual([])
          expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", edit_url: null }])
        })

        it("one that was sent and not confirmed is confirmed when its company is back", async () => {
          const { id } = await invoiced()
          await sql(
            "update lexoffice_document set state = 'pending', transmitted_at = null where order_id = ?",
            [id]
          )
          await connectTo(other)
          await shop.run("transmit")
          expect(await shop.documents(id)).toMatchObject([{ state: "pending" }])
          await connectTo(home)
          await shop.run("transmit")
          expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
        })

        it("one whose reply got lost is not sent to the second unless a person says so", async () => {
          loseNextReply()
          const { id } = await shop.buy(aMug)
          await connectTo(other)
          shop.clearRequests()
          await time.listsCatchUp()
          await time.waitsRunOut()
          await shop.run("transmit")
          expect(control.requests()).toEqual([])
          const [incident, ...more] = await shop.incidents()
          expect([incident, more]).toMatchObject([{ code: "unanswered_in_other_company", order_id: id }, []])
          expect(await shop.documents(id)).toMatchObject([{ state: "failed", remote_id: null }])

          await connectTo(home)
          await shop.retry(incident?.id)
          const [invoice, ...others] = invoices()
          expect(others).toEqual([])
          expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", remote_id: invoice?.id }])
          expect(await shop.incidents()).toEqual([])
        })

        describe("an order of the first one that is cancelled", () => {
          async function cancelled(): Promise<{ id: string; incidentId: string | undefined }> {
            const { id } = await invoiced()
            await connectTo(other)
            await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
            const { number } = await shop.invoiceOf(id)
            const [incident, ...more] = await shop.incidents()
            expect([incident, more]).toMatchObject([
              { code: "other_company", order_id: id, params: { number } },
              [],
            ])
            expect(shop.requests("POST", "/v1/credit-notes")).toEqual([])
            return { id, incidentId: incident?.id }
          }

          it("is credited by hand, once", async () => {
            const { id, incidentId } = await cancelled()
            await shop.dismiss(incidentId, "credited in the other company")
            await shop.evaluate(id, true)
            await shop.run("sweep")
            expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }, { state: "dismissed" }])
            expect(await shop.incidents()).toEqual([])
            expect(shop.requests("POST", "/v1/credit-notes")).toEqual([])
          })

          it("is credited there when it is back", async () => {
            const { id, incidentId } = await cancelled()
            await shop.retry(incidentId)
            expect(await shop.incidents()).toMatchObject([{ code: "other_company" }])
            await connectTo(home)
            await shop.retry(incidentId)
            expect(await shop.documents(id)).toMatchObject([
              { state: "transmitted" },
              { state: "transmitted" },
            ])
            expect(await shop.incidents()).toEqual([])
          })
        })
      })

      it("the key is stored encrypted, and never answered or logged", async () => {
        const answers = JSON.stringify([
          await shop.connection(),
          await shop.admin.get("/admin/lexoffice/calls?limit=100"),
        ])
        expect(answers).not.toContain(sandbox.apiKey)
        const rows = await sql<{ api_key_encrypted: string }>(
          "select api_key_encrypted from lexoffice_connection"
        )
        expect(rows[0]?.api_key_encrypted).toMatch(/^v1\./)
        expect(JSON.stringify(rows)).not.toContain(sandbox.apiKey)
      })

      describe("with the key of the plugin options", () => {
        const config = () => getContainer().resolve<LexofficeModuleService>(LEXOFFICE_MODULE).config
        const withKey = (apiKey: string | null) => Object.assign(config(), { apiKey })
        beforeEach(() =>
          sql(
            `update lexoffice_connection
             set state = 'not_connected', source = null, api_key_encrypted = null, profile = null, organization_id = null`
          )
        )
        afterEach(() => {
          withKey(null)
          control.setMaintenance(false)
        })

        it("that is wrong: one incident in the dashboard too, one question, until it is right", async () => {
          withKey("wrong")
          const warned = jest.spyOn(getContainer().resolve(ContainerRegistrationKeys.LOGGER), "warn")
          await shop.after("lexoffice.incident.opened", () => runTask(getContainer(), "transmit"))
          for (const task of tasks) {
            await runTask(getContainer(), task)
          }
          expect(warned.mock.calls.filter(([line]) => String(line).includes("key_refused"))).toEqual([])
          warned.mockRestore()
          expect(await shop.incidents()).toMatchObject([{ code: "key_refused", subject_type: "connection" }])
          expect(await shop.connection()).toMatchObject({ state: "not_connected" })
          expect(shop.calls()).toEqual(["GET /v1/profile"])
          const told = await getContainer()
            .resolve(Modules.NOTIFICATION)
            .listNotifications({ channel: "feed" })
          expect(told).toHaveLength(1)
          await expect(shop.retry((await shop.incidents())[0]?.id)).rejects.toMatchObject({
            status: 400,
            body: { type: "key_refused" },
          })
          expect(await shop.incidents()).toHaveLength(1)

          withKey(sandbox.apiKey)
          await shop.run("transmit")
          expect(await shop.connection()).toMatchObject({ state: "connected", source: "options" })
          expect(await shop.incidents()).toEqual([])
        })

        it("that another company's replaces at a start: nothing goes there, and all waits", async () => {
          withKey(sandbox.apiKey)
          await shop.run("transmit")
          await shop.buy(aMug)
          control.setOrganization({ organizationId: "another company" })
          Object.assign(getContainer().resolve<object>(LEXOFFICE_MODULE), { companyOfOptions: null })
          shop.clearRequests()
          const { id } = await shop.buy(aMug)
          expect(shop.requests("POST", "/v1/")).toEqual([])
          expect(await shop.incidents()).toMatchObject([{ code: "organization_changed" }])
          await time.pauseRunsOut()
          await shop.run("transmit")
          await shop.run("housekeeping")
          expect(await shop.documents(id)).toMatchObject([{ state: "pending" }])
          expect(shop.requests("POST", "/v1/")).toEqual([])
          expect(await shop.incidents()).toHaveLength(1)

          control.setOrganization({ organizationId: (await shop.connection()).organization_id ?? "" })
          await time.pauseRunsOut()
          await time.waitsRunOut()
          await shop.run("transmit")
          expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
          expect(await shop.incidents()).toEqual([])
        })

        it("while lexoffice cannot be reached: told the second time, tried every time", async () => {
          withKey(sandbox.apiKey)
          control.setMaintenance(true)
          await shop.run("transmit")
          expect(await shop.incidents()).toEqual([])
          await shop.run("transmit")
          expect(await shop.incidents()).toMatchObject([{ code: "lexoffice_unreachable" }])
          control.setMaintenance(false)
          await shop.run("transmit")
          expect(await shop.connection()).toMatchObject({ state: "connected" })
          expect(await shop.incidents()).toEqual([])
        })
      })

      it("what is ordered while disconnected is booked after connecting again", async () => {
        const { connected_at } = await shop.connection()
        await shop.admin.delete("/admin/lexoffice/connection")
        const { id } = await shop.buy(aMug)
        await longUnchanged(sql)
        await sql("update lexoffice_connection set sweep_watermark = now() - interval '2 hours'")
        expect(await shop.run("sweep")).toEqual({ orders: 0, documents: 0 })
        await connect({ api_key: sandbox.apiKey })
        expect(await shop.connection()).toMatchObject({ connected_at })
        expect(await shop.run("sweep")).toMatchObject({ documents: 1 })
        await shop.run("transmit")
        expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      })

      it("disconnected, nothing is booked; the order says why", async () => {
        await shop.admin.delete("/admin/lexoffice/connection")
        const { id } = await shop.buy(aMug)
        expect(await shop.order(id)).toMatchObject({ documents: [], reason: { code: "not_connected" } })
        expect(await shop.connection()).toMatchObject({
          state: "not_connected",
          organization_id: null,
          company_name: null,
        })
      })
    })

    it("settings are refused field by field, and nothing is stored", async () => {
      const change = {
        trigger: "someday",
        payment_terms: { default_days: -1 },
        unknown: 1,
        texts: { de: { invoice_title: "{nope}" } },
      }
      await expect(shop.settings(change)).rejects.toMatchObject({
        status: 400,
        body: {
          type: "invalid_data",
          fields: expect.arrayContaining([
            expect.objectContaining({ field: "trigger" }),
            expect.objectContaining({ field: "payment_terms.default_days" }),
            expect.objectContaining({ field: "unknown" }),
            expect.objectContaining({ field: "texts.de.invoice_title" }),
          ]) as unknown,
        },
      })
    })
  },
})
