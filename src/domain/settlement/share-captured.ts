import { Cents, cents } from "../money"

/** An invoice of the order: what lexoffice says was received for it, and what of that the shop captured on its behalf. */
export type InvoiceMoney = { id: string; received: Cents; recorded: Cents }

/**
 * One capture in the shop may be for several invoices of an order, which one bank transfer settled: on behalf of which was it
 * made? Of each as far as its money was not captured before, in their order; what is left is the last one's.
 * @param captured positive   @returns what belongs to which invoice; adds up to the capture, unless there is no invoice
 */
export function shareCaptured(
  captured: Cents,
  invoices: readonly InvoiceMoney[]
): { id: string; amount: Cents }[] {
  let left: number = captured
  return invoices
    .map(({ id, received, recorded }, index) => {
      const isLast = index === invoices.length - 1
      const amount = isLast ? left : Math.min(left, Math.max(received - recorded, 0))
      left -= amount
      return { id, amount: cents(amount) }
    })
    .filter(({ amount }) => amount > 0)
}
