import { Cents, cents, subtractCents, sumCents } from "../money"
import { moneyOf, PaymentFacts } from "./payment-facts"

/** What happened to a document in lexoffice since it was last read. Amounts are positive. */
export type SettlementChange =
  /** Money came in, and nothing is open any more */
  | { kind: "paid" }
  /** Nothing is open any more, although no money came in: a credit note, a discount, or it was written off */
  | { kind: "settled" }
  | { kind: "partly_paid"; received: Cents }
  | { kind: "taken_back"; amount: Cents }
  | { kind: "cash_discount"; amount: Cents }
  | { kind: "irrecoverable"; amount: Cents }
  | { kind: "set_off"; amount: Cents }
  | { kind: "overpaid"; amount: Cents }
  | { kind: "finalized" }
  | { kind: "back_to_draft" }
  | { kind: "voided" }
  | { kind: "deleted" }

/** Sums that a person hears of, by lexoffice's type of payment item. */
const told = [
  ["cashDiscount", "cash_discount"],
  ["irrecoverableReceivable", "irrecoverable"],
  ["partPaymentCreditNote", "set_off"],
] as const

/** Compares two readings of a document. No change: an empty list. @param total of the document, gross */
export function changesBetween(before: PaymentFacts, after: PaymentFacts, total: Cents): SettlementChange[] {
  return [...statusChanges(before, after), ...amountChanges(before, after, total)]
}

function statusChanges(before: PaymentFacts, after: PaymentFacts): SettlementChange[] {
  if (before.status === after.status) {
    return []
  }
  switch (after.status) {
    case "voided":
      return [{ kind: "voided" }]
    case "deleted":
      return [{ kind: "deleted" }]
    case "draft":
      return [{ kind: "back_to_draft" }]
    default:
      return before.status === "draft" ? [{ kind: "finalized" }] : []
  }
}

function amountChanges(before: PaymentFacts, after: PaymentFacts, total: Cents): SettlementChange[] {
  const received = subtractCents(moneyOf(after), moneyOf(before))
  const changes: SettlementChange[] = []
  if (after.state === "paid" && before.state !== "paid") {
    changes.push({ kind: received > 0 ? "paid" : "settled" })
  } else if (received > 0 && after.state === "partly_paid") {
    changes.push({ kind: "partly_paid", received })
  }
  if (received < 0) {
    changes.push({ kind: "taken_back", amount: cents(-received) })
  }
  for (const [type, kind] of told) {
    const amount = subtractCents(amountOf(after, type), amountOf(before, type))
    if (amount > 0) {
      changes.push({ kind, amount })
    }
  }
  const over = overpaidOf(after, total)
  return over > overpaidOf(before, total) ? [...changes, { kind: "overpaid", amount: over }] : changes
}

/** What all items of one of lexoffice's types add up to. */
export const amountOf = ({ items }: Pick<PaymentFacts, "items">, type: string): Cents =>
  sumCents(items.filter((item) => item.type === type).map(({ amount }) => amount))

/** Money received beyond the document's total; zero when there is none. Set-offs do not count. */
export const overpaidOf = (facts: Pick<PaymentFacts, "items">, total: Cents): Cents =>
  cents(Math.max(moneyOf(facts) - total, 0))
