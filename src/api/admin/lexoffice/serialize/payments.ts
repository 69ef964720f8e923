import { cents } from "../../../../domain/money"
import { itemWord, paymentNotes } from "../../../../domain/settlement"
import { storedItems } from "../../../../workflows/pull-payments"
import type { DocumentDto } from "../dto"
import { Language } from "./language"

type Row = {
  kind: DocumentDto["kind"]
  total_cents: number
  recorded_cents: number
  unrecordable_cents: number
  remote_status: string | null
  paid_on: string | null
  payment_items: unknown
}

/** How a document was paid, and what there is to say about it. */
export function paymentDto(
  row: Row,
  language: Language
): Pick<DocumentDto, "paid_on" | "payments" | "payment_note" | "remote_status"> {
  const items = storedItems(row.payment_items)
  const recorded = {
    total: cents(row.total_cents),
    recorded: cents(row.recorded_cents),
    unrecordable: cents(row.unrecordable_cents),
    kind: row.kind,
  }
  const notes = paymentNotes({ status: row.remote_status ?? "", items }, recorded, language)
  return {
    paid_on: row.paid_on,
    payments: items.map(({ type, on, amount }) => ({
      type,
      name: itemWord(type, language),
      on,
      amount: amount / 100,
    })),
    payment_note: notes.join(" ") || null,
    remote_status: row.remote_status,
  }
}
