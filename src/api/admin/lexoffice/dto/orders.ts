import type { DocumentDto } from "./documents"
import type { IncidentDto } from "./incidents"

export type OrderStatusDto = {
  order_id: string
  order_display_id: number | null
  documents: DocumentDto[]
  incidents: IncidentDto[]
  /** Why there is no (further) document, or what it waits for; null when an incident says so */
  reason: { code: string; message: string } | null
}

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
    /** The same as the inbox names it, most frequent first */
    causes: { code: string; title: string; count: number }[]
  }
}
