import { cents } from "../../money"
import { content } from "../../documents/__tests__/builders"
import { defaultMailSettings, MailSettings } from "../../settings"
import { decideNextMail, judgeMail, MailedDocument, toMail } from "../index"

const settings: MailSettings = {
  send: "when_transmitted",
  template: {
    invoice: { de: "rechnung", en: "invoice" },
    credit_note: { de: "korrektur", en: "" },
  },
  from: null,
}
const file = { base64: "JVBERg==", name: "RE0001.pdf" }

const mailed = (fields: Partial<MailedDocument> = {}): MailedDocument => ({
  id: "lexdoc_1",
  kind: "invoice",
  number: "RE0001",
  orderId: "order_1",
  orderDisplayId: 7,
  dueDate: "2026-02-14",
  currencyCode: "eur",
  email: "erika@example.com",
  customerId: "cus_1",
  content: content({ language: "de", total: cents(11900) }),
  ...fields,
})

describe("a mail", () => {
  it("carries the document and what a template can print", () => {
    const { documentDate, orderNumber, orderDate, texts, payment, buyer } = mailed().content
    expect(toMail(mailed(), file, settings)).toEqual({
      to: "erika@example.com",
      from: null,
      channel: "email",
      template: "rechnung",
      data: {
        kind: "invoice",
        number: "RE0001",
        language: "de",
        title: texts.title,
        document_date: documentDate,
        due_date: "2026-02-14",
        total: 119,
        open: payment.open / 100,
        currency_code: "eur",
        order_id: "order_1",
        order_display_id: 7,
        order_number: orderNumber,
        order_date: orderDate,
        customer_name: buyer.billing.name,
      },
      attachments: [
        {
          content: "JVBERg==",
          filename: "RE0001.pdf",
          content_type: "application/pdf",
          disposition: "attachment",
        },
      ],
      trigger_type: "lexoffice.document.transmitted",
      resource_id: "lexdoc_1",
      resource_type: "lexoffice_document",
      receiver_id: "cus_1",
    })
  })

  it.each([
    ["a German invoice", mailed(), "rechnung"],
    ["an English invoice", mailed({ content: content({ language: "en" }) }), "invoice"],
    ["a German credit note", mailed({ kind: "credit_note" }), "korrektur"],
    [
      "an English credit note, which has none",
      mailed({ kind: "credit_note", content: content({ language: "en" }) }),
      null,
    ],
  ])("of %s takes its template", (_name, document, template) => {
    expect(toMail(document, file, settings)?.template ?? null).toBe(template)
  })

  it("of a credit note tells no due date", () => {
    expect(toMail(mailed({ kind: "credit_note" }), file, settings)?.data.due_date).toBeNull()
  })

  it("does not exist as long as nobody named templates", () => {
    expect(toMail(mailed(), file, defaultMailSettings)).toBeNull()
  })
})

it.each([
  ["no record: nobody began", null, "none"],
  ["the provider took it", { status: "success" }, "sent"],
  ["the provider said no", { status: "failure" }, "refused"],
  ["begun, and never ended", { status: "pending" }, "unclear"],
] as const)("%s", (_name, record, fact) => {
  expect(judgeMail(record)).toBe(fact)
})

describe("a mail that did not go out", () => {
  const waits = (random: number) =>
    Array.from({ length: 12 }, (_, index) => decideNextMail(index + 1, random)).map((next) =>
      next.step === "wait" ? next.waitMs / 60_000 : "stop"
    )

  it("is tried for some hours", () => {
    expect(waits(0.5)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, "stop"])
  })

  it("comes back a quarter earlier or later, so that not all of them come at once", () => {
    expect([waits(0)[0], waits(1)[0]]).toEqual([0.75, 1.25])
  })
})
