import type { MedusaContainer } from "@medusajs/framework/types"
import { shopTests } from "../helpers/shop-tests"
import { useSandbox } from "../helpers/lexoffice"
import { openShop, type LexofficeShop } from "../helpers/lexoffice-shop"
import type { Purchase } from "../helpers/shop"

jest.setTimeout(120_000)

const getSandbox = useSandbox()
const basket: Purchase = { items: [{ variant: "mug", quantity: 1 }] }

type Database = { raw(statement: string, bindings: unknown[]): Promise<unknown> }

shopTests({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let shop: LexofficeShop

    beforeAll(async () => {
      container = getContainer()
      shop = await openShop(container, api, getSandbox())
    })

    beforeEach(() => {
      getSandbox().control.reset()
      getSandbox().control.addKey(getSandbox().apiKey)
    })

    const control = () => getSandbox().control
    const database = () => container.resolve<Database>("__pg_connection__")
    const retry = (id: string | undefined) => shop.admin.post(`/admin/lexoffice/incidents/${id}/retry`)
    const invoices = () =>
      control()
        .state()
        .documents.filter(({ kind }) => kind === "invoice")

    /** A 503 may hide a contact that was made. Only after the lists had time is its absence certain. */
    const letListsCatchUp = () =>
      database().raw(
        "update lexoffice_attempt set started_at = started_at - interval '5 minutes', ended_at = ended_at - interval '5 minutes'",
        []
      )

    const pauseRunsOut = () =>
      database().raw("update lexoffice_connection set paused_until = now() - interval '1 second'", [])

    /** Changes an order behind Medusa's back, before its trigger comes. */
    async function buyThenChange(statement: string, bindings: unknown[] = []): Promise<string> {
      await shop.settings({ trigger: "payment_captured" })
      const { id } = await shop.buy(basket)
      await database().raw(statement, [...bindings, id])
      await shop.after("payment.captured", () => shop.admin.capture(id))
      return id
    }

    it("key refused: one incident for the account, whatever waits; a new key mends it", async () => {
      control().revokeKey()
      const first = await shop.buy(basket)
      const second = await shop.buy(basket)
      expect(await shop.incidents()).toMatchObject([{ code: "key_refused", subject_type: "connection" }])
      expect(await shop.connection()).toMatchObject({ state: "refused" })
      expect(await shop.documents(first.id)).toMatchObject([{ state: "pending" }])

      await shop.admin.post("/admin/lexoffice/connection", { api_key: control().addKey("a-new-key") })
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 2 })
      expect(await shop.incidents()).toEqual([])
      expect(await shop.documents(second.id)).toMatchObject([{ state: "transmitted" }])
    })

    it("lexoffice unreachable: documents wait, and go out once it is back", async () => {
      control().setMaintenance(true)
      const { id } = await shop.buy(basket)
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 0, waiting: 0, failed: 0, paused: 0 })
      // one answer that did not come may be nothing
      expect(await shop.incidents()).toEqual([])
      await pauseRunsOut()
      await shop.run("transmit")
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({ code: "lexoffice_unreachable", subject_type: "connection" })
      expect(await shop.connection()).toMatchObject({ state: "unreachable" })
      control().setMaintenance(false)
      await letListsCatchUp()
      await retry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])
      expect(await shop.incidents("closed")).toMatchObject([{ resolution: "succeeded", closed_by: "system" }])
    })

    it("a reply that got lost after lexoffice made the invoice is looked up, not sent again", async () => {
      control().addFault({
        match: { method: "POST", path: "/v1/invoices" },
        times: 1,
        action: { type: "close" },
        effect: "after",
      })
      const { id } = await shop.buy(basket)
      const [document] = await shop.documents(id)
      expect(document).toMatchObject({ state: "pending", remote_id: null })
      await shop.admin.post(`/admin/lexoffice/documents/${document?.id}/transmit`)
      expect(invoices()).toHaveLength(1)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted", remote_id: invoices()[0]?.id }])
      expect(shop.requests("POST", "/v1/invoices")).toHaveLength(1)
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
      await retry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
      expect(await shop.incidents()).toEqual([])
    })

    it("VAT id rejected: corrected in the shop, the retry sends the corrected one", async () => {
      const { id } = await shop.buy({
        ...basket,
        billingAddress: { company: "Börse GmbH", metadata: { vat_id: "DE294070" } },
      })
      const [incident] = await shop.incidents()
      expect(incident).toMatchObject({ code: "vat_id_rejected", subject_type: "document", order_id: id })
      expect(await shop.documents(id)).toMatchObject([{ state: "failed" }])
      await database().raw(
        `update order_address set metadata = '{"vat_id": "DE284070765"}'
         where id = (select billing_address_id from "order" where id = ?)`,
        [id]
      )
      await retry(incident?.id)
      expect(control().state().contacts).toMatchObject([{ company: { vatRegistrationId: "DE284070765" } }])
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
      await shop.admin.post(`/admin/lexoffice/incidents/${incident?.id}/dismiss`, { note: "booked as RE-77" })
      expect(await shop.incidents()).toEqual([])
      expect(shop.writes()).toEqual([])
    })

    it("data rejected: every reason of the answer is shown, in the reader's language", async () => {
      const issue = (source: string) => ({ i18nKey: "missing_entity", source, type: "validation_failure" })
      const body = { IssueList: [issue("person.lastName"), issue("addresses.billing")] }
      control().addFault({
        match: { method: "POST", path: "/v1/contacts" },
        times: 1,
        action: { type: "status", status: 406, body },
        effect: "before",
      })
      const { id } = await shop.buy(basket)
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
      await retry(incident?.id)
      expect(await shop.documents(id)).toMatchObject([{ state: "transmitted" }])
    })

    it("booked by hand: the document counts as booked, and nothing is sent", async () => {
      const { id } = await shop.buy({
        ...basket,
        billingAddress: { company: "Börse GmbH", metadata: { vat_id: "DE294070" } },
      })
      const [document] = await shop.documents(id)
      await shop.admin.post(`/admin/lexoffice/documents/${document?.id}/dismiss`, { note: "by hand" })
      expect(await shop.documents(id)).toMatchObject([{ state: "dismissed" }])
      expect(await shop.incidents()).toEqual([])
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
        const { id } = await shop.buy(basket)
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        const [incident] = await shop.incidents()
        expect(incident).toMatchObject({ code: "invoice_is_draft", order_id: id })
        expect(incident?.next_step).toContain(`/permalink/invoices/edit/`)
        const [invoice] = await shop.documents(id)
        return { id, remoteId: invoice?.remote_id ?? "", incidentId: incident?.id }
      }

      it("is credited once a person finished the draft", async () => {
        const { id, remoteId, incidentId } = await cancelledDraft()
        control().finalize(remoteId)
        await retry(incidentId)
        expect(await shop.documents(id)).toMatchObject([
          { kind: "invoice", state: "transmitted" },
          { kind: "credit_note", state: "transmitted" },
        ])
        expect(await shop.incidents()).toEqual([])
      })

      it("leaves the books once a person deleted the draft", async () => {
        const { id, remoteId, incidentId } = await cancelledDraft()
        control().deleteDocument(remoteId)
        await retry(incidentId)
        expect(await shop.order(id)).toMatchObject({
          documents: [{ state: "dismissed" }, { state: "dismissed" }],
          incidents: [],
          reason: { code: "canceled_before_invoice" },
        })
        expect(shop.requests("POST", "/v1/credit-notes")).toEqual([])
      })

      it("is booked anew, as it is now, when only a part was taken back", async () => {
        await shop.settings({ invoice_state: "draft" })
        const { id } = await shop.buy({ items: [{ variant: "mug", quantity: 2 }] })
        await shop.after("order-edit.confirmed", () =>
          shop.admin.orderEdit(id, { change: [{ item: "mug", quantity: 1 }] })
        )
        const [invoice] = await shop.documents(id)
        control().deleteDocument(invoice?.remote_id ?? "")
        await retry((await shop.incidents())[0]?.id)
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
        const before = control().state().account.organization.organizationId
        control().setOrganization({
          organizationId: "bb93e8a8-0000-4000-8000-000000000009",
          companyName: "Andere GmbH",
        })
        const body = { api_key: getSandbox().apiKey }
        await expect(connect(body)).rejects.toMatchObject({
          status: 409,
          body: { type: "organization_changed" },
        })
        await connect({ ...body, replace_organization: true })
        expect(await shop.connection()).toMatchObject({ company_name: "Andere GmbH" })
        control().setOrganization({ organizationId: before, companyName: "Testladen GmbH" })
      })

      it("the key is stored encrypted, and never answered or logged", async () => {
        const answers = JSON.stringify([
          await shop.connection(),
          await shop.admin.get("/admin/lexoffice/calls?limit=100"),
        ])
        expect(answers).not.toContain(getSandbox().apiKey)
        const rows = (await database().raw("select api_key_encrypted from lexoffice_connection", [])) as {
          rows: { api_key_encrypted: string }[]
        }
        expect(rows.rows[0]?.api_key_encrypted).toMatch(/^v1\./)
        expect(JSON.stringify(rows.rows)).not.toContain(getSandbox().apiKey)
      })

      it("disconnected, nothing is booked; the order says why", async () => {
        await shop.admin.delete("/admin/lexoffice/connection")
        const { id } = await shop.buy(basket)
        expect(await shop.order(id)).toMatchObject({ documents: [], reason: { code: "not_connected" } })
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
