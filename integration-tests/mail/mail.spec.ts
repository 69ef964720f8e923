import { createHash } from "node:crypto"
import type { DocumentDto } from "../../src/api/admin/lexoffice/dto"
import { mailDocuments } from "../../src/workflows/mail-documents"
import { aMug } from "../helpers/baskets"
import { connectedShopTests } from "../helpers/connected-shop-tests"
import { berlinDay } from "../helpers/days"
import { mailbox, useMailbox } from "../helpers/mailbox"
import { ownInvoices } from "../helpers/own-invoices"
import { setPricesInclude } from "../helpers/shop"
import { remotePdf } from "../helpers/remote-pdf"

useMailbox()

const template = {
  invoice: { de: "rechnung-de", en: "invoice-en" },
  credit_note: { de: "korrektur-de", en: "credit-note-en" },
}

connectedShopTests({
  testSuite: ({ shop, sandbox, control, sql, changeDocuments, api, getContainer }) => {
    beforeAll(async () => {
      await shop.settings({ mail: { send: "when_transmitted", template, from: "rechnung@shop.example" } })
    })

    const past = "now() - interval '1 second'"
    /** Waits are over, and so are the claims of dead workers. */
    const timePasses = () => changeDocuments(`mail_next_at = ${past}`)
    const run = async (): Promise<Record<string, number>> => {
      const { mailed = 0, mail_waiting = 0, mail_stopped = 0 } = await shop.run("transmit")
      return { mailed, mail_waiting, mail_stopped }
    }
    const only = async (id: string): Promise<DocumentDto> => {
      const [document, ...others] = await shop.documents(id)
      expect(others).toEqual([])
      if (document === undefined) throw new Error("there is no document")
      return document
    }
    const sendByHand = async (id: string) =>
      (await shop.admin.post<{ document: DocumentDto }>(`/admin/lexoffice/documents/${id}/mail`)).document
    const pdfRequests = () => control.requests().filter(({ path }) => path.endsWith("/file"))

    describe("a transmitted document", () => {
      it("goes to the customer once, by the template of its language, with exactly lexoffice's file", async () => {
        const { id, display_id } = await shop.buy(aMug)
        const before = await only(id)
        expect(before).toMatchObject({ state: "transmitted", mail_state: null, mailed_at: null })
        expect(await run()).toEqual({ mailed: 1, mail_waiting: 0, mail_stopped: 0 })
        expect(mailbox().mails).toMatchObject([
          {
            to: "erika.muster@example.com",
            from: "rechnung@shop.example",
            channel: "email",
            template: "rechnung-de",
            resource_id: before.id,
            resource_type: "lexoffice_document",
            data: {
              kind: "invoice",
              number: "RE0001",
              language: "de",
              title: "Rechnung",
              document_date: berlinDay(),
              due_date: before.due_date,
              total: 16.8,
              open: 16.8,
              currency_code: "eur",
              order_id: id,
              order_display_id: display_id,
              order_number: `#${display_id}`,
              order_date: berlinDay(),
              customer_name: "Erika Muster",
            },
            attachments: [
              { filename: "RE0001.pdf", content_type: "application/pdf", disposition: "attachment" },
            ],
          },
        ])
        const [attachment] = mailbox().mails[0]?.attachments ?? []
        const bytes = Buffer.from(attachment?.content ?? "", "base64")
        expect(bytes.equals(await remotePdf(sandbox, before))).toBe(true)
        expect(await only(id)).toEqual({
          ...before,
          mail_state: "sent",
          mailed_at: expect.any(String) as string,
        })
        await timePasses()
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 0, mail_stopped: 0 })
        expect(mailbox().mails).toHaveLength(1)
      })

      it("of a public body goes out as the XRechnung, not as its preview", async () => {
        await setPricesInclude(getContainer(), shop.shop, "no_tax")
        await shop.buy(aMug)
        await run()
        const [contact] = control.state().contacts
        const xRechnung = { buyerReference: "04011000-1234512345-06", vendorNumberAtCustomer: "70012" }
        control.editContact(contact?.id ?? "", { xRechnung })
        const { id } = await shop.buy(aMug)
        await run()
        const { number, id: documentId } = await only(id)
        const [attachment] = mailbox().mails[1]?.attachments ?? []
        expect(attachment).toMatchObject({ filename: `${number}.xml`, content_type: "application/xml" })
        expect(Buffer.from(attachment?.content ?? "", "base64").toString("utf8")).toMatch(/^<\?xml /)
        const detail = `/admin/lexoffice/documents/${documentId}`
        expect(await shop.admin.get(detail)).toMatchObject({ document: { files: { pdf: true, xml: true } } })
      })

      it("in English goes out by the English template, and so does its correction", async () => {
        await shop.settings({ document_language: "en" })
        const { id } = await shop.buy(aMug)
        await run()
        await shop.after("order.canceled", () => shop.admin.cancelOrder(id))
        await run()
        const documents = await shop.documents(id)
        expect(documents.map(({ kind, mail_state }) => [kind, mail_state])).toEqual([
          ["invoice", "sent"],
          ["credit_note", "sent"],
        ])
        expect(
          mailbox().mails.map((mail) => [mail.template, mail.data?.number, mail.data?.due_date])
        ).toEqual([
          ["invoice-en", documents[0]?.number, documents[0]?.due_date],
          ["credit-note-en", documents[1]?.number, null],
        ])
        const [, creditNote] = mailbox().mails
        const bytes = Buffer.from(creditNote?.attachments?.[0]?.content ?? "", "base64")
        expect(bytes.equals(await remotePdf(sandbox, documents[1] as DocumentDto))).toBe(true)
      })

      it("goes out once, however many workers look", async () => {
        for (let index = 0; index < 3; index++) {
          await shop.buy({ ...aMug, email: `kunde-${index}@example.com` })
        }
        await Promise.all([
          mailDocuments(getContainer()),
          mailDocuments(getContainer()),
          mailDocuments(getContainer()),
        ])
        expect(
          mailbox()
            .mails.map(({ to }) => to)
            .sort()
        ).toEqual([0, 1, 2].map((index) => `kunde-${index}@example.com`))
      })

      it("stays with us when it was transmitted before mails were switched on", async () => {
        await shop.settings({ mail: { send: "never" } })
        const early = await shop.buy(aMug)
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 0, mail_stopped: 0 })
        await shop.settings({ mail: { send: "when_transmitted" } })
        const late = await shop.buy(aMug)
        expect(await run()).toMatchObject({ mailed: 1 })
        expect(mailbox().mails.map(({ data }) => data?.order_id)).toEqual([late.id])
        expect((await only(early.id)).mail_state).toBeNull()
      })

      it("stays with us when mails were switched off before it went out", async () => {
        const { id } = await shop.buy(aMug)
        mailbox().mood = "refuses"
        await run()
        expect((await only(id)).mail_state).toBe("due")
        mailbox().mood = "delivers"
        await shop.settings({ mail: { send: "never" } })
        await timePasses()
        await run()
        await shop.settings({ mail: { send: "when_transmitted" } })
        await run()
        expect(mailbox().mails).toEqual([])
        expect((await only(id)).mail_state).toBeNull()
      })

      it("that is a draft, an old order's, booked by hand or without address is not mailed", async () => {
        const ids: string[] = []
        for (const assignments of [
          "finalize = false",
          "is_backfill = true",
          "state = 'dismissed'",
          "email = null",
        ]) {
          const { id } = await shop.buy(aMug)
          await changeDocuments(`${assignments} where order_id = '${id}'`)
          ids.push(id)
        }
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 0, mail_stopped: 0 })
        expect(mailbox().mails).toEqual([])
        for (const id of ids) {
          expect(await only(id)).toMatchObject({ mail_state: null, mailed_at: null })
        }
      })
    })

    describe("a provider that says no", () => {
      it("is asked again later; the document is in lexoffice all the same, and its file is read once", async () => {
        const { id } = await shop.buy(aMug)
        mailbox().mood = "refuses"
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 1, mail_stopped: 0 })
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 0, mail_stopped: 0 })
        await timePasses()
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 1, mail_stopped: 0 })
        expect(await only(id)).toMatchObject({ state: "transmitted", mail_state: "due" })
        mailbox().mood = "delivers"
        await timePasses()
        expect(await run()).toEqual({ mailed: 1, mail_waiting: 0, mail_stopped: 0 })
        expect(mailbox().mails).toHaveLength(1)
        expect(pdfRequests()).toHaveLength(1)
        expect(await shop.incidents()).toEqual([])
      })

      it("for hours becomes an incident with its words; trying again closes it", async () => {
        const { id } = await shop.buy(aMug)
        mailbox().mood = "refuses"
        await run()
        await changeDocuments(`mail_attempts = 11, mail_next_at = ${past}`)
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 0, mail_stopped: 1 })
        const [incident] = await shop.incidents()
        expect(incident).toMatchObject({
          code: "mail_failed",
          params: { number: "RE0001", message: "mailbox full" },
          document_id: (await only(id)).id,
        })
        expect(await only(id)).toMatchObject({ state: "transmitted", mail_state: "failed" })
        await shop.retry(incident?.id)
        expect(await shop.incidents()).toMatchObject([{ id: incident?.id, code: "mail_failed" }])
        mailbox().mood = "delivers"
        await shop.retry(incident?.id)
        expect(mailbox().mails).toHaveLength(1)
        expect(await only(id)).toMatchObject({ mail_state: "sent" })
        expect(await shop.incidents()).toEqual([])
        expect(shop.requests("POST", "/v1/invoices")).toHaveLength(1)
      })

      it("costs nothing but time when lexoffice has the file late", async () => {
        const { id } = await shop.buy(aMug)
        control.addFault({
          match: { path: "/file$" },
          times: 1,
          action: { type: "status", status: 404 },
        })
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 1, mail_stopped: 0 })
        await timePasses()
        expect(await run()).toMatchObject({ mailed: 1 })
        expect(await only(id)).toMatchObject({ mail_state: "sent" })
      })
    })

    describe("a worker that is killed", () => {
      /** Sends like a process that never comes back. */
      async function killedWhileSending(): Promise<void> {
        mailbox().mood = "delivers_and_dies"
        void mailDocuments(getContainer())
        while (mailbox().mails.length === 0) {
          await new Promise(setImmediate)
        }
        mailbox().mood = "delivers"
        await timePasses()
      }

      it("after the provider took the mail, and before anybody wrote that down, leaves a question", async () => {
        const { id } = await shop.buy(aMug)
        await killedWhileSending()
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 0, mail_stopped: 1 })
        await timePasses()
        expect(await run()).toEqual({ mailed: 0, mail_waiting: 0, mail_stopped: 0 })
        expect(mailbox().mails).toHaveLength(1)
        const [incident] = await shop.incidents()
        expect(incident).toMatchObject({ code: "mail_unclear", params: { number: "RE0001" } })
        await shop.dismiss(incident?.id, "steht im Postausgang")
        await run()
        expect(await only(id)).toMatchObject({ state: "transmitted", mail_state: "unclear", mailed_at: null })
        expect(await shop.incidents()).toEqual([])
        expect(mailbox().mails).toHaveLength(1)
      })

      it("leaves it to a person to send it again", async () => {
        const { id } = await shop.buy(aMug)
        await killedWhileSending()
        await run()
        const [incident] = await shop.incidents()
        await shop.retry(incident?.id)
        expect(mailbox().mails).toHaveLength(2)
        expect(await only(id)).toMatchObject({ mail_state: "sent" })
        expect(await shop.incidents()).toEqual([])
      })

      it("after Medusa wrote down that it went out sends nothing again", async () => {
        const { id } = await shop.buy(aMug)
        await run()
        await changeDocuments(`mail_state = 'sending', mailed_at = null, mail_next_at = ${past}`)
        expect(await run()).toMatchObject({ mailed: 1 })
        expect(mailbox().mails).toHaveLength(1)
        expect(await only(id)).toMatchObject({ mail_state: "sent", mailed_at: expect.any(String) as string })
      })

      it("after Medusa wrote down that the provider refused is followed by another try", async () => {
        const { id } = await shop.buy(aMug)
        mailbox().mood = "refuses"
        await run()
        await changeDocuments(
          `mail_state = 'sending', mail_key = 'lexoffice:' || id, mail_attempts = 0, mail_next_at = ${past}`
        )
        mailbox().mood = "delivers"
        expect(await run()).toMatchObject({ mail_waiting: 1 })
        await timePasses()
        expect(await run()).toMatchObject({ mailed: 1 })
        expect(mailbox().mails).toHaveLength(1)
        expect(await only(id)).toMatchObject({ mail_state: "sent" })
      })

      it("before it began loses nothing", async () => {
        const { id } = await shop.buy(aMug)
        await changeDocuments(`mail_state = 'sending', mail_next_at = ${past}`)
        expect(await run()).toMatchObject({ mailed: 1 })
        expect(await only(id)).toMatchObject({ mail_state: "sent" })
      })
    })

    describe("by hand", () => {
      it("a document goes out again, and also while mails are switched off", async () => {
        const { id } = await shop.buy(aMug)
        await run()
        const { id: documentId } = await only(id)
        expect(await sendByHand(documentId)).toMatchObject({ mail_state: "sent" })
        await shop.settings({ mail: { send: "never" } })
        expect(await sendByHand(documentId)).toMatchObject({ mail_state: "sent" })
        expect(mailbox().mails.map(({ data }) => data?.number)).toEqual(["RE0001", "RE0001", "RE0001"])
      })

      it("what the provider refuses is told at once", async () => {
        const { id } = await shop.buy(aMug)
        mailbox().mood = "refuses"
        expect(await sendByHand((await only(id)).id)).toMatchObject({ mail_state: "failed", mailed_at: null })
        expect(await shop.incidents()).toMatchObject([{ code: "mail_failed" }])
      })

      it("a draft, one that is not in lexoffice, without address, or under way is refused", async () => {
        const { id } = await shop.buy(aMug)
        const { id: documentId } = await only(id)
        const wellAgain = "finalize = true, state = 'transmitted', email = 'erika.muster@example.com'"
        for (const [assignments, type] of [
          ["finalize = false", "mail_not_possible"],
          ["state = 'failed'", "mail_not_possible"],
          ["email = null", "mail_not_possible"],
          ["mail_state = 'sending', mail_next_at = now() + interval '1 hour'", "mail_under_way"],
        ] as const) {
          await changeDocuments(wellAgain)
          await changeDocuments(assignments)
          await expect(sendByHand(documentId)).rejects.toMatchObject({ status: 400, body: { type } })
        }
        expect(mailbox().mails).toEqual([])
      })

      it("no template means no mail", async () => {
        await shop.settings({ mail: { send: "never", template: { invoice: { de: "" } } } })
        const { id } = await shop.buy(aMug)
        await expect(sendByHand((await only(id)).id)).rejects.toMatchObject({
          status: 400,
          body: { type: "mail_template_missing" },
        })
      })
    })

    it("a document of the shop's own is mailed, and shown to its customer, as it was stored", async () => {
      const { token } = await shop.signUp("erika.muster@example.com")
      await shop.settings(ownInvoices)
      // drafts are lexoffice's: a document of the shop's own is always final
      await shop.settings({ invoice_state: "draft" })
      const { id } = await shop.buy({ ...aMug, customerToken: token })
      expect(await run()).toMatchObject({ mailed: 1 })
      const document = await only(id)
      expect(document).toMatchObject({ mode: "own_invoice", state: "transmitted", mail_state: "sent" })
      const [attachment] = mailbox().mails[0]?.attachments ?? []
      const bytes = Buffer.from(attachment?.content ?? "", "base64")
      expect(await sql("select file_sha256, file_name from lexoffice_document")).toEqual([
        { file_sha256: createHash("sha256").update(bytes).digest("hex"), file_name: attachment?.filename },
      ])
      const shown = await api.get(`/store/lexoffice/orders/${id}/documents/${document.id}/pdf`, {
        headers: { "x-publishable-api-key": shop.shop.publishableKey, authorization: `Bearer ${token}` },
        responseType: "arraybuffer",
      })
      expect(Buffer.from(shown.data).equals(bytes)).toBe(true)
    })

    it("the setting is refused without templates, naming each", async () => {
      const refused = shop.settings({ mail: { template: { invoice: { de: "" }, credit_note: { en: " " } } } })
      await expect(refused).rejects.toMatchObject({
        status: 400,
        body: { fields: [{ field: "mail.template.invoice.de" }, { field: "mail.template.credit_note.en" }] },
      })
    })
  },
})
