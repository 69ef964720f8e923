import { strFromU8, unzipSync } from "fflate"
import type {
  BatchDto,
  BatchProgressDto,
  CallDetailDto,
  CallListDto,
  DocumentDetailDto,
  DocumentDto,
  IncidentCausesDto,
  OverviewDto,
} from "../../src/api/admin/lexoffice/dto"
import { mugsAndNovel } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { berlinDay } from "../helpers/days"
import { createAdminToken } from "../helpers/shop"
import { wholeAnswer } from "../helpers/whole-answer"

const base = "/admin/lexoffice"
const german = { "accept-language": "de-DE,de;q=0.9" }
const today = () => berlinDay()

type List = { documents: DocumentDto[]; count: number }

connectedShopTests({
  keepsSandbox: true,
  testSuite: ({ shop, sql, changeDocuments, time, api, getContainer }) => {
    let token: string
    let paid: DocumentDto
    let open: DocumentDto

    beforeAll(async () => {
      const credentials = { email: "second-admin@example.com", password: "supersecret" }
      token = await createAdminToken(getContainer(), shop.client, credentials)
      paid = await bought("erika.muster@example.com")
      open = await bought("max@example.com")
      const [creditNote] = await afterRefund()
      await changeDocuments(`payment_state = 'paid', open_amount_cents = 0, paid_on = ? where id = ?`, [
        today(),
        paid.id,
      ])
      expect(creditNote).toMatchObject({ kind: "credit_note", state: "transmitted" })
    })

    const only = <T>(rows: readonly T[]): T => {
      expect(rows).toHaveLength(1)
      return rows[0] as T
    }
    const bought = async (email: string) =>
      only(await shop.documents((await shop.buy({ ...mugsAndNovel, email })).id))

    /** The whole of `paid` is given back. */
    async function afterRefund(): Promise<DocumentDto[]> {
      await shop.after("payment.captured", () => shop.admin.capture(paid.order_id))
      await shop.after("order.canceled", () => shop.admin.cancelOrder(paid.order_id))
      await shop.evaluate(paid.order_id, true)
      return (await shop.documents(paid.order_id)).slice(1)
    }

    const list = (query: string) => shop.admin.get<List>(`${base}/documents?${query}`)
    const found = async (query: string) => (await list(query)).documents.map(({ id }) => id)
    const refusal = (call: Promise<unknown>) =>
      call.then(
        () => null,
        ({ status, body }) => ({ status, body })
      )

    const bytes = (method: "get" | "post", url: string, headers = {}, data?: unknown) =>
      wholeAnswer(api, { method, url, data, headers: { authorization: `Bearer ${token}`, ...headers } })

    it("documents are found by every filter, sorted, and wrong questions are refused by name", async () => {
      const { documents, count } = await list("order=document_date&limit=2")
      expect([documents.length, count]).toEqual([2, 3])
      expect(await found("mode=own_invoice")).toEqual([])
      expect(await found(`id=${open.id}`)).toEqual([open.id])
      expect(await found("payment_state=paid&kind=invoice")).toEqual([paid.id])
      expect(await found(`document_date[gte]=${today()}&q=max`)).toEqual([open.id])
      expect(await found("document_date[lte]=2020-01-01")).toEqual([])
      expect(await found("overdue=true")).toEqual([])
      await changeDocuments(`due_date = '2020-01-01' where id = ?`, [open.id])
      expect(await found("overdue=true")).toEqual([open.id])
      expect(await found("due_date[lte]=2020-01-01&remote_status=open")).toEqual([open.id])
      const byNumber = async (order: string) =>
        (await list(`kind=invoice&order=${order}`)).documents.map(({ number }) => number)
      expect(await byNumber("-order_display_id")).toEqual([open.number, paid.number])
      expect((await byNumber("-number")).reverse()).toEqual(await byNumber("number"))
      for (const [query, field] of [
        ["order=customer_id", "order"],
        ["colour=red", "colour"],
        ["state=lost", "state"],
        ["document_date[gte]=yesterday", "document_date.gte"],
        ["limit=-1", "limit"],
      ] as const) {
        const refused = await refusal(list(query))
        expect([query, refused]).toEqual([
          query,
          { status: 400, body: expect.objectContaining({ fields: [expect.objectContaining({ field })] }) },
        ])
      }
      expect(await refusal(shop.admin.get(`${base}/calls?order=path`))).toMatchObject({ status: 400 })
      expect(await refusal(shop.admin.get(`${base}/overview?month=2026-13`))).toMatchObject({ status: 400 })
      expect(
        await refusal(shop.admin.post(`${base}/documents/transmit`, { state: [], colour: 1 }))
      ).toMatchObject({
        status: 400,
      })
    })

    it("a document's page has everything around it", async () => {
      const { document } = await shop.admin.get<{ document: DocumentDetailDto }>(
        `${base}/documents/${paid.id}`
      )
      expect(document).toMatchObject({
        id: paid.id,
        country_code: "DE",
        email: "erika.muster@example.com",
        corrects: null,
        corrected_by: [{ kind: "credit_note", total: paid.total }],
        address: expect.arrayContaining(["Erika Muster"]),
        history: [{ action: "send", outcome: "succeeded", message: null }],
        incidents: [],
        files: { pdf: true, xml: false },
        texts: { title: "Rechnung" },
      })
      const [credit] = document.corrected_by
      const other = await shop.admin.get<{ document: DocumentDetailDto }>(`${base}/documents/${credit?.id}`)
      expect(other.document.corrects).toEqual({ id: paid.id, number: paid.number, kind: "invoice" })
      expect(await refusal(shop.admin.get(`${base}/documents/unknown`))).toMatchObject({ status: 404 })
    })

    it("the export has a row for each rate, and its columns add up", async () => {
      const csv = await bytes("get", `${base}/documents/export?format=csv&order=created_at`, german)
      expect(csv.headers).toMatchObject({
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="lexoffice-belege-${today()}.csv"`,
      })
      const [heading = "", ...rows] = csv.data.toString("utf8").slice(1).trimEnd().split("\r\n")
      const columns = heading.split(";")
      const value = (row: string, name: string) => row.split(";")[columns.indexOf(name)] ?? ""
      expect(rows).toHaveLength(6)
      expect(value(rows[0] ?? "", "Nummer")).toBe(paid.number)
      const sum = (name: string) =>
        rows.reduce((total, row) => total + Number(value(row, name).replace(",", ".")), 0)
      expect(sum("Gesamtbetrag")).toBeCloseTo(open.total, 2)
      expect(sum("Brutto")).toBeCloseTo(open.total, 2)
      expect(sum("Netto") + sum("Steuer")).toBeCloseTo(open.total, 2)
      const some = await bytes("get", `${base}/documents/export?q=max&language=en`, german)
      expect(some.data.toString("utf8").slice(1).trimEnd().split("\r\n")).toHaveLength(3)

      const xlsx = await bytes("get", `${base}/documents/export?format=xlsx`)
      expect(xlsx.headers["content-disposition"]).toContain(`lexoffice-documents-${today()}.xlsx`)
      const sheet = strFromU8(unzipSync(xlsx.data)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())
      expect(sheet.match(/<row>/g)).toHaveLength(7)
      expect(sheet).toContain(open.number ?? "no number")
      expect((await bytes("get", `${base}/documents/export?format=pdf`)).status).toBe(400)
    })

    it("PDFs come in one archive, the same bytes; what is missing is named with its reason", async () => {
      await changeDocuments(`number = 'RE/1', remote_id = null where id = ?`, [paid.id])
      const id = [open.id, paid.id, "unknown"]
      const answer = await bytes("post", `${base}/documents/files`, german, { id })
      const files = unzipSync(answer.data)
      expect(Object.keys(files)).toEqual([`${open.number}.pdf`, "fehlende-dokumente.txt"])
      const pdf = await bytes("get", `${base}/documents/${open.id}/pdf`)
      expect(Buffer.compare(Buffer.from(files[`${open.number}.pdf`] ?? []), pdf.data)).toBe(0)
      expect(strFromU8(files["fehlende-dokumente.txt"] ?? new Uint8Array()).split("\r\n")).toEqual([
        expect.stringMatching(/^\ufeff?RE\/1: /) as string,
        expect.stringMatching(/^unknown: /) as string,
        "",
      ])
      expect((await bytes("post", `${base}/documents/files`, {}, { id: [] })).status).toBe(400)
    })

    it("many documents are queued by filter, and go out corrected", async () => {
      await time.pauseForAnHour()
      const waiting = await bought("waiting@example.com")
      const stopped = await bought("stopped@example.com")
      await changeDocuments(`state = 'failed', last_error_code = 'data_rejected' where id = ?`, [stopped.id])
      await sql(
        `update order_address set last_name = 'Berichtigt'
         where id = (select billing_address_id from "order" where id = ?)`,
        [stopped.order_id]
      )
      const body = { document_date: { gte: today() }, state: ["failed", "pending"] }
      const { queued, batch } = await shop.admin.post<BatchDto>(`${base}/documents/transmit`, body)
      expect(queued).toBe(2)
      const progress = async () =>
        (await shop.admin.get<BatchProgressDto>(`${base}/documents/transmit?batch=${batch}`)).progress
      expect(await progress()).toEqual({ waiting: 2, transmitted: 0, failed: 0 })
      expect((await list("state=pending&state=transmitting&limit=1")).count).toBe(2)
      expect(await shop.run("transmit")).toMatchObject({ transmitted: 2 })
      expect(await found(`id=${waiting.id}&state=transmitted`)).toEqual([waiting.id])
      expect((await list(`id=${stopped.id}`)).documents).toMatchObject([
        { state: "transmitted", customer_name: "Erika Berichtigt" },
      ])
      expect(await progress()).toEqual({ waiting: 0, transmitted: 2, failed: 0 })
      expect(await shop.admin.post(`${base}/documents/transmit`, { q: "max" })).toMatchObject({ queued: 0 })
    })

    it("causes are counted, all of one are retried by the job, and many are dismissed at once", async () => {
      await shop.settings({ trigger: "payment_captured" })
      const orders = [
        (await shop.buy(mugsAndNovel)).id,
        (await shop.buy(mugsAndNovel)).id,
        (await shop.buy(mugsAndNovel)).id,
      ]
      const countries = (code: string | null) =>
        sql(
          `update order_address set country_code = ?
           where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order" where id = any(?))`,
          [code, orders]
        )
      await countries(null)
      for (const order of orders) {
        await shop.after("payment.captured", () => shop.admin.capture(order))
      }
      await changeDocuments(`state = 'failed', remote_id = null, sent_at = null where id = ?`, [open.id])
      await sql(
        `insert into lexoffice_incident (id, code, params, subject_type, subject_id, document_id, opened_at)
         values ('lexinc_document', 'data_rejected', '{}', 'document', ?, ?, now())`,
        [open.id, open.id]
      )
      const { causes } = await shop.admin.get<IncidentCausesDto>(`${base}/incidents/causes`)
      expect(causes).toMatchObject([
        { code: "country_missing", title: "Country missing", count: 3 },
        { code: "data_rejected", title: "Data refused", count: 1 },
      ])
      const other = (await shop.incidents()).find(({ code }) => code === "country_missing")
      expect(await shop.admin.post(`${base}/incidents/retry`, { id: ["lexinc_document"] })).toEqual({
        queued: 1,
      })
      expect(await found(`id=${open.id}&state=pending`)).toEqual([open.id])

      await countries("de")
      const by = { code: "country_missing" }
      expect(await shop.admin.post(`${base}/incidents/retry`, by)).toEqual({ queued: 3 })
      expect(await shop.incidents()).toHaveLength(4)
      expect(await shop.run("transmit")).toMatchObject({ retried: 3, transmitted: 4 })
      expect(await shop.incidents()).toEqual([])
      for (const order of orders) {
        expect(await shop.documents(order)).toMatchObject([{ state: "transmitted" }])
      }
      expect(await refusal(shop.admin.post(`${base}/incidents/retry`, {}))).toMatchObject({ status: 400 })

      await sql(`update lexoffice_incident set closed_at = null, resolution = null, closed_by = null`)
      const id = ["lexinc_document", other?.id, "unknown"]
      const dismissal = { id, note: "typed in" }
      expect(await shop.admin.post(`${base}/incidents/dismiss`, dismissal)).toEqual({ dismissed: 2 })
      expect(await shop.incidents("closed")).toMatchObject([{ note: "typed in" }, { note: "typed in" }])
    })

    it("the overview agrees with the orders", async () => {
      await changeDocuments(`due_date = '2020-01-01' where id = ?`, [open.id])
      const { overview } = await shop.admin.get<{ overview: OverviewDto }>(`${base}/overview`)
      expect(overview).toMatchObject({
        month: today().slice(0, 7),
        by_kind: [
          { kind: "invoice", currency_code: "eur", count: 2 },
          { kind: "credit_note", currency_code: "eur", count: 1, total: paid.total },
        ],
        by_rate: open.tax_lines
          .map((line) => ({ ...line, currency_code: "eur" }))
          .sort((a, b) => b.rate - a.rate),
        by_country: [{ country_code: "DE", currency_code: "eur", count: 3, total: open.total }],
        by_state: { pending: 0, transmitting: 0, transmitted: 3, failed: 0, dismissed: 0, withdrawn: 0 },
        open_incidents: 0,
        unpaid: [
          {
            ...{ currency_code: "eur", count: 1, open_amount: open.total },
            ...{ overdue_count: 1, overdue_amount: open.total },
          },
        ],
      })
      expect(overview.by_kind[0]?.total).toBeCloseTo(paid.total + open.total, 2)
      expect(overview.per_day.find(({ day }) => day === today())).toEqual({
        day: today(),
        invoices: 2,
        credit_notes: 1,
      })
      const february = await shop.admin.get<{ overview: OverviewDto }>(`${base}/overview?month=2024-02`)
      expect(february.overview).toMatchObject({ by_kind: [], by_rate: [], open_incidents: 0 })
      expect(february.overview.per_day).toHaveLength(29)
    })

    it("the export adds up to the overview, also with documents that count no more", async () => {
      await changeDocuments(`payment_state = 'voided' where id = ?`, [open.id])
      await changeDocuments(`withdrawn_at = now(), state = 'dismissed' where id = ?`, [paid.id])
      await changeDocuments(`payment_state = 'open', due_date = '2020-01-01' where kind = 'credit_note'`)
      const { overview } = await shop.admin.get<{ overview: OverviewDto }>(`${base}/overview`)
      const agreed = async (figure: number | undefined, query: string) =>
        expect([query, (await list(query)).count]).toEqual([query, figure ?? 0])
      const { by_kind, by_state, unpaid } = overview
      for (const kind of ["invoice", "credit_note"] as const) {
        await agreed(by_kind.find((row) => row.kind === kind)?.count, `kind=${kind}&counted=true`)
      }
      for (const [state, count] of Object.entries(by_state)) {
        await agreed(count, `state=${state}`)
      }
      expect(by_state).toMatchObject({ dismissed: 0, withdrawn: 1 })
      await agreed(3, "state=withdrawn&state=transmitted")
      await agreed(unpaid[0]?.count, "unpaid=true")
      await agreed(unpaid[0]?.overdue_count, "unpaid=true&overdue=true")
      const { documents } = await list("order=created_at")
      const [withdrawn] = documents.filter(({ withdrawn_at }) => withdrawn_at !== null)
      expect([documents.length, withdrawn?.id]).toEqual([3, paid.id])
      const [heading = "", ...rows] = (await bytes("get", `${base}/documents/export?format=csv`)).data
        .toString("utf8")
        .slice(1)
        .trimEnd()
        .split("\r\n")
      const [rate, gross] = [heading.split(";").indexOf("Tax rate in %"), heading.split(";").indexOf("Gross")]
      const sums = new Map<number, number>()
      for (const cells of rows.map((row) => row.split(";"))) {
        const key = Number(cells[rate])
        sums.set(key, (sums.get(key) ?? 0) + Math.round(Number(cells[gross]) * 100))
      }
      expect([...sums].sort(([a], [b]) => b - a)).toEqual(
        overview.by_rate.map((line) => [line.rate, Math.round(line.gross * 100)])
      )
      expect(overview.by_kind).toMatchObject([{ kind: "credit_note", count: 1 }])
    })

    it("calls are listed, opened, masked when that is wanted, and exported", async () => {
      const calls = (query: string) => shop.admin.get<CallListDto>(`${base}/calls?${query}`)
      const ofOrder = await calls(`order_id=${open.order_id}&order=created_at`)
      expect(ofOrder).toMatchObject({ count: 3, count_is_exact: true })
      const contact = ofOrder.calls.find(({ path }) => path === "/v1/contacts")
      expect(JSON.stringify(contact?.request)).toContain("max@example.com")
      expect(contact?.response).toMatchObject({ id: expect.any(String) })
      expect((await calls(`document_id=${open.id}&path=/v1/invoices&method=POST`)).count).toBe(1)
      expect((await calls(`q=${open.remote_id}`)).count).toBe(1)
      expect((await calls("duration_ms[gte]=3600000")).count).toBe(0)
      expect((await calls(`status=201&status=200&document_id=${open.id}`)).count).toBe(3)
      const read = async () =>
        (await shop.admin.get<{ call: CallDetailDto }>(`${base}/calls/${contact?.id}`)).call
      const shown = await read()
      expect(shown).toMatchObject({
        masked: false,
        document: { id: open.id, number: open.number, kind: "invoice", order_id: open.order_id },
      })
      expect(JSON.stringify(shown.request)).toContain("max@example.com")
      expect(shown.support_text).toContain("POST /v1/contacts")
      expect(shown.support_text).not.toContain("max@example.com")
      await shop.settings({ call_log: { personal_data: "masked" } })
      const masked = await read()
      expect(masked).toMatchObject({ id: contact?.id, masked: true, support_text: shown.support_text })
      expect(JSON.stringify(masked)).not.toMatch(/max@example\.com|Muster/)
      const csv = await bytes("get", `${base}/calls/export?document_id=${open.id}`, german)
      expect(csv.data.toString("utf8").slice(1).trimEnd().split("\r\n")).toHaveLength(4)
    })
  },
})
