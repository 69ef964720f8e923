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
  /** What dismissing it means: its sale counts as booked by hand, or the matter is settled */
  dismissal: "booked_by_hand" | "settled"
  /** What to look at in lexoffice beside its own document or contact */
  links: { label: string; url: string }[]
}

/** An incident in the inbox, with what it leads to. */
export type IncidentRowDto = IncidentDto & {
  customer_id: string | null
  /** What it is about in lexoffice: the document, else the contact */
  remote_url: string | null
}

/** Why documents or orders wait for a person, the most frequent first. */
export type IncidentCausesDto = {
  causes: { code: string; title: string; count: number; oldest_at: string; newest_at: string }[]
}
