import type { RelatedDocumentDto } from "./documents"

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
  /** Its number, or while it has none the order's reference */
  document_number: string | null
  /** Who caused it; `unknown`: calls of earlier versions */
  actor: { kind: ActorKind; user_id: string | null }
  created_at: string
}

type ActorKind = "person" | "customer" | "job" | "webhook" | "event" | "unknown"

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
