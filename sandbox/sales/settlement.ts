import { regularError } from "../errors"
import type { PaymentItem, PaymentItemType, SalesDocument } from "../records"
import type { World } from "../world"
import { kindRules } from "./kinds"

type Payable = { status: string; grossCents: number; payments: PaymentItem[] }

const unpaidCents = ({ grossCents, payments }: Payable): number =>
  Math.max(0, grossCents - payments.reduce((sum, { amountCents }) => sum + amountCents, 0))

/** What is still to pay. Never below zero; nothing once voided or set off against an invoice. */
export const openCents = (record: Payable): number =>
  record.status === "voided" || record.status === "paidoff" ? 0 : unpaidCents(record)

export const isRelatedCreditNote = (document: SalesDocument): boolean =>
  document.kind === "creditnote" && document.precedingId !== undefined

/** open <-> paid (paidoff for credits), from what has been paid. */
export function settledStatus<S extends string>(
  record: Payable & { status: S },
  credit: boolean
): S | "open" | "paid" | "paidoff" {
  if (!["open", "paid", "paidoff"].includes(record.status)) return record.status
  const nothingToPay = record.grossCents === 0 && record.status === "open"
  if (unpaidCents(record) > 0 || nothingToPay) return "open"
  return credit ? "paidoff" : "paid"
}

/** Stores a document whose payments changed and tells the subscribers. */
function storePayments(world: World, document: SalesDocument, payments: PaymentItem[]): SalesDocument {
  const changed = { ...document, payments }
  const status = settledStatus(changed, document.kind === "creditnote")
  const stored = world.state.documents.put({
    ...changed,
    status,
    version: document.version + 1,
    updatedAt: world.clock.now(),
  })
  world.webhooks.announce("payment.changed", document.id)
  if (status !== document.status) {
    world.webhooks.announce(`${kindRules[document.kind].word}.status.changed`, document.id)
  }
  return stored
}

function refuseUnpayable(document: SalesDocument): void {
  const payable =
    document.kind === "invoice" || (document.kind === "creditnote" && !isRelatedCreditNote(document))
  if (!payable || document.status === "draft" || document.status === "voided") {
    throw regularError(
      406,
      `A payment cannot be assigned to ${document.number} (${document.kind}, ${document.status})`
    )
  }
}

export type PaymentEntry = {
  type: PaymentItemType
  amountCents: number
  postedAt: number
  creditNoteId?: string
}

export function addPayment(world: World, document: SalesDocument, entry: PaymentEntry): SalesDocument {
  refuseUnpayable(document)
  return storePayments(world, document, [...document.payments, entry])
}

/** Takes back the payment at this place, or the last one. */
export function removePayment(world: World, document: SalesDocument, index?: number): SalesDocument {
  const place = index ?? document.payments.length - 1
  if (!document.payments[place]) throw regularError(406, `${document.number} has no payment ${place}`)
  const kept = document.payments.filter((_, position) => position !== place)
  return storePayments(world, document, kept)
}

/** A finalized related credit note lowers its invoice's open amount by its own total. */
export function settleWithCreditNote(world: World, creditNote: SalesDocument): void {
  const invoice = world.state.documents.get(creditNote.precedingId)
  if (!invoice) return
  storePayments(world, invoice, [
    ...invoice.payments,
    {
      type: "partPaymentCreditNote",
      amountCents: creditNote.grossCents,
      postedAt: creditNote.voucherAt,
      creditNoteId: creditNote.id,
    },
  ])
}

export function undoCreditNote(world: World, creditNote: SalesDocument): void {
  const invoice = world.state.documents.get(creditNote.precedingId)
  if (!invoice) return
  const kept = invoice.payments.filter(({ creditNoteId }) => creditNoteId !== creditNote.id)
  if (kept.length < invoice.payments.length) storePayments(world, invoice, kept)
}
