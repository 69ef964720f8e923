import type { DocumentKind, DocumentState } from "./documents"

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
  by_state: Record<DocumentState | "withdrawn", number>
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
