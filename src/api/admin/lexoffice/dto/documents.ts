import type { IncidentDto } from "./incidents"

export type DocumentKind = "invoice" | "credit_note"

export type DocumentState = "pending" | "transmitting" | "transmitted" | "failed" | "dismissed"

export type TaxLineDto = { rate: number; net: number; tax: number; gross: number }

export type DocumentLineDto = {
  name: string
  description: string | null
  quantity: number
  unit_name: string
  rate: number
  /** In the document's price basis, see `price_basis` */
  amount: number
}

export type DocumentDto = {
  id: string
  kind: DocumentKind
  mode: "lexoffice_invoice" | "own_invoice"
  state: DocumentState
  /** Taken off the books since then: it counts in no sum */
  withdrawn_at: string | null
  order_id: string
  order_display_id: number | null
  sequence: number
  number: string | null
  remote_id: string | null
  /** Where a person sees it in lexoffice */
  remote_url: string | null
  /** Where a person changes it in lexoffice: drafts, and vouchers of own documents; what is finalized cannot be changed */
  edit_url: string | null
  /** The customer in lexoffice; null while it has none (a one-time address, the collective contact) */
  contact_url: string | null
  currency_code: string
  total: number
  price_basis: "net" | "gross"
  lines: DocumentLineDto[]
  tax_lines: TaxLineDto[]
  tax_case: string
  tax_sentence: string
  document_date: string
  due_date: string | null
  customer_name: string
  /** Where its mail goes */
  email: string | null
  customer_id: string | null
  payment_state: "open" | "partly_paid" | "paid" | "voided" | null
  open_amount: number | null
  /** Something is unpaid after the day it was due */
  overdue: boolean
  paid_on: string | null
  /** How it was paid, as lexoffice tells; empty until lexoffice was asked */
  payments: { type: string; name: string; on: string; amount: number }[]
  /** What Medusa cannot express: cash discount, set-off, overpayment, a payment taken back, and the like */
  payment_note: string | null
  /**
   * Reminders that lexoffice has for the invoice, the latest one in full; null: none that was heard of.
   * lexoffice keeps no level: `count` is how many there are. `on` and `title` are null when the key may not read them.
   */
  dunning: { count: number; on: string | null; title: string | null; remote_url: string } | null
  /** lexoffice's own word; `deleted`: it has no such document any more */
  remote_status: string | null
  attempts: number
  next_attempt_at: string | null
  created_at: string
  transmitted_at: string | null
  /** Null: no e-mail was asked for. `unclear`: it may have gone out */
  mail_state: "due" | "sending" | "sent" | "failed" | "unclear" | null
  /** When the customer was last sent it */
  mailed_at: string | null
}

/** Above 10,000 the count is an estimate. */
export type DocumentListDto = {
  documents: DocumentDto[]
  count: number
  count_is_exact: boolean
  limit: number
  offset: number
}

/** A document that another one names. */
export type RelatedDocumentDto = { id: string; number: string | null; kind: DocumentKind }

/** One try at a writing call to lexoffice, told for a person. */
export type DocumentAttemptDto = {
  id: string
  at: string
  ended_at: string | null
  /** What was tried: the document itself, its recipient, or its file */
  action: "send" | "contact" | "file"
  outcome: "succeeded" | "refused" | "not_performed" | "unknown"
  /** What there is to say about it; null when it went well */
  message: string | null
}

/** When, by whom and with what note a document was booked by hand. */
export type DismissalDto = { at: string; by: string; note: string }

/** A document with everything that its own page shows. */
export type DocumentDetailDto = DocumentDto & {
  country_code: string | null
  reference: string
  corrects: RelatedDocumentDto | null
  corrected_by: (RelatedDocumentDto & { total: number })[]
  texts: { title: string; introduction: string; remark: string }
  /** The recipient as printed, line by line */
  address: string[]
  /** Newest first */
  history: DocumentAttemptDto[]
  /** Somebody booked it by hand; `by`: the id of the user */
  dismissal: DismissalDto | null
  /** Open ones first */
  incidents: IncidentDto[]
  files: { pdf: boolean; xml: boolean }
}

/** A wish to send many: how many will be tried, and by what they are known together. */
export type BatchDto = { queued: number; batch: string }

/** What became of them so far. */
export type BatchProgressDto = { progress: { waiting: number; transmitted: number; failed: number } }
