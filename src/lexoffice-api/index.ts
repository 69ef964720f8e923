/** The lexoffice client as a plain library: knows HTTP and lexoffice, nothing of Medusa. */
export { asContactNotReady } from "./contact-not-ready"
export { editLink, viewLink } from "./deeplinks"
export type { EditableKind, LinkedKind } from "./deeplinks"
export { reasonText } from "./failure-text"
export { createHttp } from "./http"
export type {
  CallPriority,
  Download,
  Exchange,
  ExchangeRecorder,
  BeforeSend,
  Http,
  HttpOptions,
  Limiter,
  UploadFile,
} from "./http"
export * from "./resources/articles"
export * from "./resources/assignment-hints"
export * from "./resources/contacts"
export * from "./resources/countries"
export * from "./resources/credit-notes"
export * from "./resources/dunnings"
export * from "./resources/event-subscriptions"
export * from "./resources/files"
export { createInvoice, downloadInvoiceFile, getInvoice } from "./resources/invoices"
export type { IssueOptions } from "./resources/invoices"
export * from "./resources/payment-conditions"
export * from "./resources/payments"
export * from "./resources/posting-categories"
export * from "./resources/print-layouts"
export * from "./resources/profile"
export type { DocumentFormat } from "./resources/sales-document-files"
export * from "./resources/voucherlist"
export * from "./resources/vouchers"
export type { ActionResult } from "./schemas/action-result"
export type * from "./schemas/article"
export { listsBlockingUpdate } from "./schemas/contact"
export type * from "./schemas/contact"
export type { Country } from "./schemas/country"
export type { CreditNote, CreditNoteBody } from "./schemas/credit-note"
export type * from "./schemas/event-subscription"
export type * from "./schemas/invoice"
export type { Payment } from "./schemas/payment"
export type { PaymentCondition } from "./schemas/payment-condition"
export type { PostingCategory } from "./schemas/posting-category"
export type { PrintLayout } from "./schemas/print-layout"
export type { Profile } from "./schemas/profile"
export { taxTypes } from "./schemas/sales-document-body"
export type * from "./schemas/sales-document-body"
export type * from "./schemas/voucher"
export type * from "./schemas/voucherlist"
