import { connectedShopTests } from "../helpers/connected-shop-tests"
import { remotePdf } from "../helpers/remote-pdf"
import type { Purchase } from "../helpers/shop"
import { wholeAnswer, type WholeAnswer } from "../helpers/whole-answer"

const basket: Purchase = {
  items: [
    { variant: "mug", quantity: 1 },
    { variant: "novel", quantity: 1 },
  ],
}

connectedShopTests({
  testSuite: ({ shop, sandbox, control, changeDocuments, api }) => {
    let erika: string
    let max: string

    beforeAll(async () => {
      erika = (await shop.signUp("erika.muster@example.com")).token
      max = (await shop.signUp("max.muster@example.com")).token
    })

    const get = (url: string, token?: string) => {
      const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const headers = { "x-publishable-api-key": shop.shop.publishableKey, ...authorization }
      return wholeAnswer(api, { method: "get", url, headers })
    }
    const list = (orderId: string, token?: string) =>
      get(`/store/lexoffice/orders/${orderId}/documents`, token)
    const pdf = (orderId: string, id: string, token?: string) =>
      get(`/store/lexoffice/orders/${orderId}/documents/${id}/pdf`, token)
    const json = ({ data }: WholeAnswer) => JSON.parse(data.toString()) as unknown
    const buyAsErika = () => shop.buy({ ...basket, customerToken: erika })
    const filesRead = () => shop.requests("GET", "/v1/").filter(({ path }) => path.endsWith("/file"))

    it("the customer sees what was issued for their order, and gets exactly lexoffice's files", async () => {
      const { id } = await buyAsErika()
      await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
      const documents = await shop.documents(id)
      const answer = await list(id, erika)
      expect([answer.status, json(answer)]).toEqual([
        200,
        {
          documents: documents.map(({ id, kind, number, document_date }) => ({
            id,
            kind,
            number,
            document_date,
            total: 38.2,
            currency_code: "eur",
            tax_lines: [
              { rate: 19, net: 14.12, tax: 2.68, gross: 16.8 },
              { rate: 7, net: 20, tax: 1.4, gross: 21.4 },
            ],
          })),
        },
      ])
      for (const document of documents) {
        const file = await pdf(id, document.id, erika)
        expect(file).toMatchObject({
          status: 200,
          headers: {
            "content-type": "application/pdf",
            "content-disposition": `attachment; filename="${document.number}.pdf"`,
            "cache-control": "private, no-store",
          },
        })
        expect(Buffer.from(file.data).equals(await remotePdf(sandbox, document))).toBe(true)
      }
    })

    it("nobody else learns that there is anything", async () => {
      const { id } = await buyAsErika()
      const guest = await shop.buy({ ...basket, email: "gast@example.com" })
      // Medusa leaves the orders of a guest where they are, also when the guest signs up later
      const formerGuest = (await shop.signUp("gast@example.com")).token
      const other = await buyAsErika()
      const document = await shop.invoiceOf(id)
      const guestDocument = await shop.invoiceOf(guest.id)
      const statuses = async (...answers: Promise<WholeAnswer>[]) =>
        (await Promise.all(answers)).map(({ status }) => status)
      expect(
        await statuses(
          list(id, max),
          pdf(id, document.id, max),
          list("order_unknown", erika),
          pdf(id, "lexdoc_unknown", erika),
          pdf(other.id, document.id, erika),
          list(guest.id, formerGuest),
          pdf(guest.id, guestDocument.id, formerGuest)
        )
      ).toEqual([404, 404, 404, 404, 404, 404, 404])
      expect(json(await list(id, max))).toEqual(json(await list("order_unknown", max)))
      expect(
        await statuses(
          list(id),
          pdf(id, document.id),
          list(guest.id),
          pdf(guest.id, guestDocument.id),
          list(id, "x")
        )
      ).toEqual([401, 401, 401, 401, 401])
      const staff = await adminToken()
      expect(await statuses(list(id, staff), pdf(id, document.id, staff))).toEqual([401, 401])
      expect(filesRead()).toEqual([])
    })

    /** A token of a person who may see everything in the admin, and nothing here. */
    async function adminToken(): Promise<string> {
      const { data } = await shop.client.post<{ token: string }>("/auth/user/emailpass", {
        email: "admin@example.com",
        password: "supersecret",
      })
      return data.token
    }

    it("what waits, stopped, was booked by hand or withdrawn, or is a draft is not shown", async () => {
      const { id } = await buyAsErika()
      const document = await shop.invoiceOf(id)
      const wellAgain = "state = 'transmitted', finalize = true, number = 'RE0001', withdrawn_at = null"
      for (const assignments of [
        "state = 'pending'",
        "state = 'failed'",
        "state = 'dismissed'",
        "finalize = false",
        "number = ''",
        "withdrawn_at = now()",
      ]) {
        await changeDocuments(wellAgain)
        await changeDocuments(assignments)
        expect(json(await list(id, erika))).toEqual({ documents: [] })
        expect((await pdf(id, document.id, erika)).status).toBe(404)
      }
      expect(filesRead()).toEqual([])
    })

    it("lexoffice is asked for a file once, however many ask at once and later", async () => {
      const { id } = await buyAsErika()
      const document = await shop.invoiceOf(id)
      const many = await Promise.all(Array.from({ length: 8 }, () => pdf(id, document.id, erika)))
      many.push(await pdf(id, document.id, erika))
      const original = await remotePdf(sandbox, document)
      control.setMaintenance(true)
      many.push(await pdf(id, document.id, erika))
      expect(many.map(({ status, data }) => [status, Buffer.from(data).equals(original)])).toEqual(
        many.map(() => [200, true])
      )
      // one of them is the test's own
      expect(filesRead()).toHaveLength(2)
    })

    it("while lexoffice has no file, customers cannot make us ask for it again and again", async () => {
      const { id } = await buyAsErika()
      const document = await shop.invoiceOf(id)
      control.addFault({ match: { path: "/file$" }, action: { type: "status", status: 404 } })
      for (let times = 0; times < 4; times++) {
        const answer = await pdf(id, document.id, erika)
        expect(answer).toMatchObject({ status: 503, headers: { "retry-after": "60" } })
        expect(json(answer)).toMatchObject({ type: "not_available" })
      }
      expect(filesRead()).toHaveLength(1)
    })

    it("a copy that is not what was stored is fetched again", async () => {
      const { id } = await buyAsErika()
      const document = await shop.invoiceOf(id)
      await pdf(id, document.id, erika)
      await changeDocuments("file_sha256 = ?", ["0".repeat(64)])
      const again = await pdf(id, document.id, erika)
      expect(filesRead()).toHaveLength(2)
      expect(Buffer.from(again.data).equals(await remotePdf(sandbox, document))).toBe(true)
    })

    it("a shop without e-mail provider cannot switch mails on, and is told why", async () => {
      const template = { de: "rechnung", en: "invoice" }
      const mail = { send: "when_transmitted", template: { invoice: template, credit_note: template } }
      await expect(shop.settings({ mail })).rejects.toMatchObject({
        status: 400,
        body: { type: "invalid_data", fields: [{ field: "mail.send" }] },
      })
      const { settings } = await shop.admin.get<{ settings: Record<string, unknown> }>(
        "/admin/lexoffice/settings"
      )
      expect(settings.mail).toMatchObject({ send: "never", template: { invoice: { de: "", en: "" } } })
      await shop.settings({ mail: { ...mail, send: "never" } })
    })
  },
})
