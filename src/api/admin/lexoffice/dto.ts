import type { Settings } from "../../../domain/settings"

/**
 * The JSON of the admin API, as README's chapter on the admin API promises it.
 * Amounts are decimal numbers in the document's currency; instants are ISO strings; days are `yyyy-mm-dd`.
 */
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

/** A document with everything that its own page shows. */
export type DocumentDetailDto = DocumentDto & {
  country_code: string | null
  email: string | null
  reference: string
  corrects: RelatedDocumentDto | null
  corrected_by: (RelatedDocumentDto & { total: number })[]
  texts: { title: string; introduction: string; remark: string }
  /** The recipient as printed, line by line */
  address: string[]
  /** Newest first */
  history: DocumentAttemptDto[]
  /** Open ones first */
  incidents: IncidentDto[]
  files: { pdf: boolean; xml: boolean }
}

export type IncidentDto = {
  id: string
  code: string
  params: Record<string, unknown>
  message: string
  next_step: string
  subject_type: "order" | "document" | "contact" | "connection"
  subject_id: string
  document_id: string | null
  order_id: string | null
  order_display_id: number | null
  opened_at: string
  closed_at: string | null
  closed_by: string | null
  resolution: "succeeded" | "dismissed" | "superseded" | null
  /** What the person wrote who dismissed it */
  note: string | null
}

/** An incident in the inbox, with what it leads to. */
export type IncidentRowDto = IncidentDto & {
  customer_id: string | null
  /** What it is about in lexoffice: the document, else the contact */
  remote_url: string | null
}

export type CallDto = {
  id: string
  method: string
  path: string
  status: number | null
  error: string | null
  duration_ms: number
  request: unknown
  response: unknown
  document_id: string | null
  created_at: string
}

/** Above 10,000 the count is an estimate. */
export type CallListDto = {
  calls: CallDto[]
  count: number
  count_is_exact: boolean
  limit: number
  offset: number
}

export type CallDetailDto = CallDto & {
  /** lexoffice's own id of the request */
  request_id: string | null
  document: (RelatedDocumentDto & { order_id: string; order_display_id: number | null }) | null
  /** Personal data in the bodies is replaced */
  masked: boolean
  /** For lexoffice's support: plain text without personal data */
  support_text: string
}

/** Why documents or orders wait for a person, the most frequent first. */
export type IncidentCausesDto = {
  causes: { code: string; title: string; count: number; oldest_at: string; newest_at: string }[]
}

/**
 * A month at a glance. Amounts of credit notes are negative in `by_rate` and `by_country`. What was voided or deleted
 * in lexoffice counts in `by_state` only.
 */
export type OverviewDto = {
  /** `yyyy-mm` */
  month: string
  by_kind: { kind: DocumentKind; currency_code: string; count: number; total: number }[]
  by_rate: { rate: number; currency_code: string; net: number; tax: number; gross: number }[]
  by_country: { country_code: string | null; currency_code: string; count: number; total: number }[]
  /** Every day of the month */
  per_day: { day: string; invoices: number; credit_notes: number }[]
  by_state: Record<DocumentState, number>
  open_incidents: number
  /** Invoices of all months */
  unpaid: {
    currency_code: string
    count: number
    open_amount: number
    overdue_count: number
    overdue_amount: number
  }[]
}

/** What was known about a VAT id when it was last looked at. */
export type VatIdCheckDto = {
  vat_id: string
  country: string | null
  syntax: string
  online: string
  checked_at: string | null
  request_id: string | null
  source: string | null
  name: string | null
  address: string | null
}

export type CustomerDto = {
  customer_id: string
  contact_id: string | null
  contact_url: string | null
  debtor_number: string | null
  /** The contact's master data is not updated any more; invoices still go */
  sync_disabled: boolean
  is_company: boolean
  company_name: string | null
  vat_id: string | null
  vat_id_check: VatIdCheckDto | null
  documents: number
  open: { currency_code: string; amount: number; overdue: number }[]
}

export type ConnectionDto = {
  state: "not_connected" | "connected" | "refused" | "contract_missing" | "unreachable"
  source: "admin" | "options" | null
  organization_id: string | null
  company_name: string | null
  tax_type: "net" | "gross" | "vatfree" | null
  small_business: boolean | null
  distance_sales_principle: "ORIGIN" | "DESTINATION" | null
  connected_at: string | null
  /** Day the key should be renewed by (24 months after connecting) */
  renew_by: string | null
  checked_at: string | null
  has_api_key: boolean
  webhooks: WebhooksDto
  api_base_url: string
  app_base_url: string
}

export type WebhooksDto = {
  /** `off`: everything is pulled. Null: never looked at */
  state: "live" | "off" | "failed" | null
  problem: string | null
  /** Why they are not live */
  message: string | null
  callback_url: string | null
  checked_at: string | null
  last_received_at: string | null
  /** Deliveries that were refused: forged, too large, or of another organisation */
  refused: number
}

/** A draft invoice that was made to try the connection; `url` opens it in lexoffice. */
export type TestDraftDto = { draft: { remote_id: string; url: string } }

export type SettingsDto = {
  settings: Settings
  version: number
  /** Start date cannot change once a document has been transmitted */
  start_date_fixed: boolean
}

export type OrderStatusDto = {
  order_id: string
  order_display_id: number | null
  documents: DocumentDto[]
  incidents: IncidentDto[]
  /** Why there is no (further) document, or what it waits for; null when one was just written */
  reason: { code: string; message: string } | null
}

export type RunSummaryDto = { task: string; counts: Record<string, number> }

export type QueueDto = {
  queue: {
    /** Documents on their way to lexoffice */
    waiting: number
    /** Documents that wait for a person */
    stopped: number
    /** When the oldest of the waiting ones was written */
    oldest_at: string | null
    /** All work pauses until then: lexoffice or the key failed */
    paused_until: string | null
    /** When all of them will be in lexoffice, at the rate it allows; null when none waits */
    ready_at: string | null
  }
}

/** Each number range of the settings; `drawn` is about this year when the counter begins anew every year. */
export type NumbersDto = {
  numbers: {
    kinds: DocumentKind[]
    pattern: string
    year: string | null
    /** What a document of today would get */
    next: string
    drawn: { count: number; first: string | null; last: string | null }
  }[]
}

/** What a tax case can be booked as, and what is suggested for it; the settings `posting_categories` decide. */
export type PostingCategoriesDto = {
  posting_categories: {
    id: string
    name: string
    /** Guests need a contact of their own here */
    contact_required: boolean
    /** May stand next to other categories in one voucher */
    split_allowed: boolean
  }[]
  proposals: {
    tax_case: string
    /** Null: whatever is sold */
    supply: string | null
    /** Null: the account has no category that is known to fit */
    category_id: string | null
    category_name: string | null
  }[]
}

/** The account's print layouts; the setting `print_layout_id` names one. */
export type PrintLayoutsDto = { print_layouts: { id: string; name: string; default: boolean }[] }

export type BackfillDto = {
  backfill: {
    from: string
    to: string
    dry_run: boolean
    orders: number
    documents: { invoice: number; credit_note: number }
    totals: { invoice: number; credit_note: number }
    /** Orders without a (further) document, by reason */
    nothing: Record<string, number>
    /** Orders that wait for a person, by incident code */
    needs_person: Record<string, number>
  }
}

/** The body of every refusal of this API. */
export type ProblemDto = { type: string; message: string; fields?: { field: string; message: string }[] }
