import { allOf, anyOf, Condition, condition, oneOf, OneOrMore, Range, within } from "./conditions"

type Kind = "invoice" | "credit_note"
type State = "pending" | "transmitting" | "transmitted" | "failed" | "dismissed"

/** Which documents. Days are `yyyy-mm-dd` in Europe/Berlin. */
export type DocumentFilter = {
  id?: OneOrMore<string> | undefined
  kind?: OneOrMore<Kind> | undefined
  mode?: OneOrMore<"lexoffice_invoice" | "own_invoice"> | undefined
  state?: OneOrMore<State> | undefined
  order_id?: OneOrMore<string> | undefined
  customer_id?: OneOrMore<string> | undefined
  payment_state?: OneOrMore<"open" | "partly_paid" | "paid" | "voided"> | undefined
  remote_status?: OneOrMore<string> | undefined
  overdue?: boolean | undefined
  created_at?: Range<Date> | undefined
  document_date?: Range<string> | undefined
  due_date?: Range<string> | undefined
  q?: string | undefined
}

/** @param today in Europe/Berlin   @returns about the table `lexoffice_document` as `d` */
export function documentsLike(filter: DocumentFilter, today: string): Condition {
  return allOf([
    condition("d.deleted_at is null"),
    ...oneOf("d.id", filter.id),
    ...oneOf("d.kind", filter.kind),
    ...oneOf("d.mode", filter.mode),
    ...oneOf("d.state", filter.state),
    ...oneOf("d.order_id", filter.order_id),
    ...oneOf("d.customer_id", filter.customer_id),
    ...oneOf("d.payment_state", filter.payment_state),
    ...oneOf("d.remote_status", filter.remote_status),
    ...(filter.overdue === undefined ? [] : [overdue(filter.overdue, today)]),
    ...within("d.created_at", filter.created_at),
    ...within("d.document_date", filter.document_date),
    ...within("d.due_date", filter.due_date),
    ...search(filter.q),
  ])
}

/** Nobody owes the shop what it credits. */
const overdueText = "d.kind = 'invoice' and d.payment_state in ('open', 'partly_paid') and d.due_date < ?"

const overdue = (wanted: boolean, today: string): Condition =>
  condition(wanted ? overdueText : `(${overdueText}) is not true`, today)

/**
 * What the search looks at, as words. The index `IDX_lexoffice_document_search` is made of the same
 * expression, and is used only while both are alike.
 */
const searched = `to_tsvector('simple', translate(
  coalesce(d.number, '') || ' ' || d.customer_name || ' ' || coalesce(d.email, ''), '@.-_/+', '      '))`

/** What a person types: words, or beginnings of words, of number, customer and e-mail; an order's number or id. */
function search(q: string | undefined): Condition[] {
  const text = q?.trim().replace(/^#/, "") ?? ""
  if (text === "") {
    return []
  }
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "")
  return [
    anyOf([
      condition("d.order_id = ?", text),
      ...(/^\d{1,9}$/.test(text) ? [condition("d.order_display_id = ?", Number(text))] : []),
      ...(words.length === 0
        ? []
        : [
            condition(`${searched} @@ to_tsquery('simple', ?)`, words.map((word) => `${word}:*`).join(" & ")),
          ]),
    ]),
  ]
}
