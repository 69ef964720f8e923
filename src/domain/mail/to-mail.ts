import { type DocumentContent, type DocumentKind, fileType } from "../documents"
import type { MailSettings } from "../settings"

/** What a mail is made of, besides the content that was frozen with the document. */
export type MailedDocument = {
  id: string
  kind: DocumentKind
  number: string
  orderId: string
  orderDisplayId: number | null
  dueDate: string | null
  currencyCode: string
  email: string
  customerId: string | null
  content: DocumentContent
}

/** The document's file as it is attached. */
export type MailedFile = { base64: string; name: string }

/** A mail as Medusa's Notification module takes it. */
export type Mail = {
  to: string
  from: string | null
  channel: "email"
  template: string
  /** What the shop's template can print: amounts are decimal numbers, days `yyyy-mm-dd` */
  data: Record<string, string | number | null>
  attachments: { content: string; filename: string; content_type: string; disposition: string }[]
  trigger_type: string
  resource_id: string
  resource_type: string
  receiver_id: string | null
}

/**
 * The mail that brings a document to its customer, by the template for its kind and language.
 * @returns null when the settings name no template for it
 */
export function toMail(document: MailedDocument, file: MailedFile, settings: MailSettings): Mail | null {
  const { kind, content } = document
  const template = settings.template[kind][content.language]
  if (template === "") {
    return null
  }
  return {
    to: document.email,
    from: settings.from,
    channel: "email",
    template,
    data: templateData(document),
    attachments: [
      {
        content: file.base64,
        filename: file.name,
        content_type: fileType(file.name),
        disposition: "attachment",
      },
    ],
    trigger_type: "lexoffice.document.transmitted",
    resource_id: document.id,
    resource_type: "lexoffice_document",
    receiver_id: document.customerId,
  }
}

function templateData({ content, ...document }: MailedDocument): Mail["data"] {
  return {
    kind: document.kind,
    number: document.number,
    language: content.language,
    title: content.texts.title,
    document_date: content.documentDate,
    due_date: document.kind === "invoice" ? document.dueDate : null,
    total: content.total / 100,
    open: content.payment.open / 100,
    currency_code: document.currencyCode,
    order_id: document.orderId,
    order_display_id: document.orderDisplayId,
    order_number: content.orderNumber,
    order_date: content.orderDate,
    customer_name: content.buyer.billing.name,
  }
}
