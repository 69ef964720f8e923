import { allOf, anyOf, Condition, condition, oneOf, OneOrMore, Range, within } from "./conditions"

type Kind = "invoice" | "credit_note"
/** `withdrawn`: stored as dismissed, but nobody booked it by hand */
type State = "pending" | "transmitting" | "transmitted" | "failed" | "dismissed" | "withdrawn"

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
  /** What customers owe: invoices, not those of an earlier company's lexoffice */
  unpaid?: boolean | undefined
  /** What is turnover and tax: neither withdrawn nor voided */
  counted?: boolean | undefined
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
    ...inState(filter.state),
    ...oneOf("d.order_id", filter.order_id),
    ...oneOf("d.customer_id", filter.customer_id),
    ...oneOf("d.payment_state", filter.payment_state),
    ...oneOf("d.remote_status", filter.remote_status),
    ...flag(overdueText, filter.overdue, today),
    ...flag(unpaidText, filter.unpaid),
    ...flag(countedText, filter.counted),
    ...within("d.created_at", filter.created_at),
    ...within("d.document_date", filter.document_date),
    ...within("d.due_date", filter.due_date),
    ...search(filter.q),
  ])
}

const isOpen = "d.payment_state in ('open', 'partly_paid')"
/** Nobody owes the shop what it credits. */
const overdueText = `${isOpen} and d.kind = 'invoice' and d.due_date < ?`

/** About the table `lexoffice_document` as `d`; lists and the overview's figures say the same with it. */
export const unpaidText = `${isOpen} and d.kind = 'invoice' and d.organization_id is null`
export const countedText = "d.withdrawn_at is null and d.payment_state is distinct from 'voided'"

/** Holds when the text does, or does not; always, when neither is wanted. */
const flag = (text: string, wanted: boolean | undefined, ...values: unknown[]): Condition[] =>
  wanted === undefined ? [] : [condition(wanted ? text : `(${text}) is not true`, ...values)]

function inState(wanted: OneOrMore<State> | undefined): Condition[] {
  const states = wanted === undefined ? [] : [wanted].flat()
  if (!states.some((state) => state === "dismissed" || state === "withdrawn")) {
    return oneOf("d.state", wanted)
  }
  const others = states.filter((state) => state !== "withdrawn")
  return [
    anyOf([
      allOf([...oneOf("d.state", others), condition("d.withdrawn_at is null")]),
      ...(others.length < states.length
        ? [condition("d.state = 'dismissed' and d.withdrawn_at is not null")]
        : []),
    ]),
  ]
}

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
