import { Cents, cents, sumCents, zeroCents } from "../money"
import { isMoney, PaymentItem, plainStatus, RemoteSettlement } from "./remote"

export type PaymentState = "open" | "partly_paid" | "paid" | "voided"

/** How far a document is paid, as it is kept with the document. */
export type PaymentFacts = {
  /** lexoffice's status, `overdue` told as `open` */
  status: string
  /** Null: a draft, which nobody can pay */
  state: PaymentState | null
  open: Cents
  /** Day in Europe/Berlin; only of paid documents, and only when lexoffice tells it */
  paidOn: string | null
  /** Oldest first */
  items: readonly PaymentItem[]
}

const settled: readonly string[] = ["paid", "paidoff"]
const gone: readonly string[] = ["voided", "deleted"]

/**
 * Reads the facts off what lexoffice says. The same answer gives the same facts, whatever was known before.
 * @param total of the document, gross, positive for credit notes too
 */
export function toPaymentFacts(remote: RemoteSettlement, total: Cents): PaymentFacts {
  const status = plainStatus(remote.status)
  const open = openOf(status, remote.open, total)
  const state = stateOf(status, open, total)
  const items = [...remote.items].sort(byDayThenAmount)
  return { status, state, open, paidOn: state === "paid" ? (remote.paidOn ?? lastDay(items)) : null, items }
}

/** Money received (of an invoice) or paid out (of a credit note). */
export const moneyOf = ({ items }: Pick<PaymentFacts, "items">): Cents =>
  sumCents(items.filter(isMoney).map(({ amount }) => amount))

function openOf(status: string, open: Cents | null, total: Cents): Cents {
  if (settled.includes(status) || gone.includes(status)) {
    return zeroCents
  }
  return cents(Math.max(open ?? total, 0))
}

function stateOf(status: string, open: Cents, total: Cents): PaymentState | null {
  if (gone.includes(status)) {
    return "voided"
  }
  if (status === "draft") {
    return null
  }
  if (open === 0) {
    return "paid"
  }
  return open < total ? "partly_paid" : "open"
}

const lastDay = (items: readonly PaymentItem[]): string | null => items.at(-1)?.on ?? null

/** lexoffice promises no order, and the same payments must give the same facts. */
const byDayThenAmount = (a: PaymentItem, b: PaymentItem): number =>
  a.on.localeCompare(b.on) || a.amount - b.amount || a.type.localeCompare(b.type)
