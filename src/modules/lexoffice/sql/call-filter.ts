import { allOf, anyOf, beginsWith, Condition, condition, oneOf, OneOrMore, Range, within } from "./conditions"

/** Which calls. */
export type CallFilter = {
  error?: boolean | undefined
  method?: OneOrMore<string> | undefined
  /** What the path begins with, such as `/v1/invoices` */
  path?: string | undefined
  status?: OneOrMore<number> | undefined
  document_id?: OneOrMore<string> | undefined
  order_id?: OneOrMore<string> | undefined
  created_at?: Range<Date> | undefined
  duration_ms?: Range<number> | undefined
  q?: string | undefined
}

/** The documents of the orders that a filter names. */
export type DocumentsOfOrder = { documents_of_order?: string[] }

/** @returns about the table `lexoffice_call_log` as `c` */
export function callsLike(filter: Omit<CallFilter, "order_id"> & DocumentsOfOrder): Condition {
  return allOf([
    condition("c.deleted_at is null"),
    ...(filter.error === undefined ? [] : [condition(`c.error is ${filter.error ? "not " : ""}null`)]),
    ...oneOf("c.method", filter.method),
    ...(filter.path === undefined ? [] : [path(filter.path)]),
    ...oneOf("c.status", filter.status),
    ...oneOf("c.document_id", filter.document_id),
    ...oneOf("c.document_id", filter.documents_of_order),
    ...within("c.created_at", filter.created_at),
    ...within("c.duration_ms", filter.duration_ms),
    ...search(filter.q),
  ])
}

const path = (beginning: string): Condition => condition("c.path like ?", beginsWith(beginning))

/** Where an id can stand in a path. Source: lexware public API, the endpoints that the plugin calls */
const resources = [
  "articles",
  "contacts",
  "credit-notes",
  "dunnings",
  "event-subscriptions",
  "files",
  "invoices",
  "payments",
  "vouchers",
]

/**
 * A request's id; a path or its beginning, with or without `/v1/`; or the id, or its beginning, of something that
 * lexoffice has. Beginnings only: within a million calls nothing else can be found at once.
 */
function search(q: string | undefined): Condition[] {
  const text = q?.trim() ?? ""
  if (text === "") {
    return []
  }
  const paths = text.startsWith("/")
    ? [text]
    : [`/v1/${text}`, ...resources.map((resource) => `/v1/${resource}/${text}`)]
  return [
    anyOf([condition("c.request_id = ?", text), condition("c.document_id = ?", text), ...paths.map(path)]),
  ]
}
