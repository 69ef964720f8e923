import { MathBN } from "@medusajs/framework/utils"
import { Sale } from "../../domain/ledger"
import { addCents } from "../../domain/money"
import { sum, toCents } from "./decimals"
import { Order } from "./order-schema"

type CreditLine = Order["credit_lines"][number]
type Refund = Order["payment_collections"][number]["payments"][number]["refunds"][number]

/** What was paid for an order and what was given back, whatever the means. */
export function toMoney(order: Order): Pick<Sale, "captured" | "refunded" | "prepaid"> {
  const payments = order.payment_collections.flatMap((collection) => collection.payments)
  const refunds = payments.flatMap((payment) => payment.refunds)
  const credits = order.credit_lines.filter((line) => !isBookkeeping(line, refunds))
  const [paidWith, givenBack] = [credits.filter(isPositive), credits.filter((line) => !isPositive(line))]
  const elsewhere = order.transactions.filter((entry) => !isPositive(entry) && entry.reference !== "refund")
  return {
    captured: toCents(payments.flatMap(({ captures }) => captures.map(({ amount }) => amount))),
    refunded: addCents(
      toCents(refunds.map(({ amount }) => amount)),
      toCents([MathBN.mult(sum([...givenBack, ...elsewhere].map(({ amount }) => amount)), -1).toFixed()])
    ),
    prepaid: toCents(paidWith.map(({ amount }) => amount)),
  }
}

const isPositive = ({ amount }: { amount: string }): boolean => MathBN.gt(amount, 0)

/**
 * Medusa adds a credit line for what is refunded beyond what the customer had coming, to keep its
 * own books; that money is counted from the payment already. The line is named after the reason of
 * the refund, if it has one. Gift cards and store credit come with the cart: only lines that were
 * added later tell the version of the order that added them (their own version follows the order's).
 */
function isBookkeeping(line: CreditLine, refunds: Refund[]): boolean {
  const addedLater = line.metadata?.created_in_version !== undefined
  const ofReason = refunds.some(
    ({ refund_reason: reason }) =>
      reason && (reason.label === line.reference || reason.code === line.reference_id)
  )
  return isPositive(line) && addedLater && (line.reference === "payment_collection" || ofReason)
}
