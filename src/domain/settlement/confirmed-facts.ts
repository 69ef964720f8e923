import { Cents } from "../money"
import { PaymentFacts, toPaymentFacts } from "./payment-facts"

type Issued = { kind: "invoice" | "credit_note"; finalize: boolean; total: Cents }

/**
 * What is stored of a document when lexoffice is first asked for it, right after it was issued. Whatever happened to it since
 * (it was paid, voided, reset) is left for the next pull, which finds a change then, knows the payments, and tells of it.
 * @param found `open` null: not told
 */
export function confirmedFacts(
  found: { status: string; open: Cents | null },
  { kind, finalize, total }: Issued
): PaymentFacts {
  const told = { paidOn: null, items: [] }
  const facts = toPaymentFacts({ ...found, ...told }, total)
  const isSetOff = kind === "credit_note" && facts.status === "paidoff"
  const isAsIssued = isSetOff || facts.state === "open" || (facts.status === "draft" && !finalize)
  return isAsIssued
    ? facts
    : toPaymentFacts({ status: finalize ? "open" : "draft", open: null, ...told }, total)
}
