/** What can be opened in the web application. */
export type LinkedKind =
  | "invoice"
  | "credit_note"
  | "quotation"
  | "order_confirmation"
  | "delivery_note"
  | "dunning"
  | "down_payment_invoice"
  | "voucher"
  | "contact"

/** What can also be opened for editing. */
export type EditableKind = Exclude<LinkedKind, "contact" | "down_payment_invoice">

const segments: Record<LinkedKind, string> = {
  invoice: "invoices",
  credit_note: "credit-notes",
  quotation: "quotations",
  order_confirmation: "order-confirmations",
  delivery_note: "delivery-notes",
  dunning: "dunnings",
  down_payment_invoice: "invoices", // lexoffice shows it as an invoice
  voucher: "vouchers",
  contact: "contacts",
}

/**
 * Address of a record in the web application.
 * @param appBaseUrl such as `https://app.lexware.de`
 * Source: lexware public API documentation, chapter "Permalinks", read 2026-11.
 */
export const viewLink = (appBaseUrl: string, kind: LinkedKind, id: string): string =>
  link(appBaseUrl, kind, "view", id)

/** Address where a draft can be finished. What it shows for a finalised document is not documented. */
export const editLink = (appBaseUrl: string, kind: EditableKind, id: string): string =>
  link(appBaseUrl, kind, "edit", id)

function link(appBaseUrl: string, kind: LinkedKind, mode: "view" | "edit", id: string): string {
  return `${appBaseUrl.replace(/\/+$/, "")}/permalink/${segments[kind]}/${mode}/${encodeURIComponent(id)}`
}
