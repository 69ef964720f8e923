import { Cents, cents } from "../money"

/** A payment of the order in the shop. */
export type ShopPayment = {
  id: string
  providerId: string
  amount: Cents
  /** What was captured of it, by whomever; refunds do not lower it */
  captured: Cents
  isCanceled: boolean
}

/** What the shop should record as received. */
export type PlannedCapture = { paymentId: string; amount: Cents; capturedBefore: Cents }

/**
 * How much the shop should capture, and of which payment, after lexoffice told of money received for an order.
 *
 * Money is compared as a whole: what the shop captured, by hand or at any provider, is the same money
 * that lexoffice tells of, so only what lexoffice knows beyond it is captured. Planning again after the
 * captures plans nothing. Never more than a payment has left, never at a provider that was not chosen.
 *
 * @param received in lexoffice for all invoices of the order   @param providers whose payments may be captured
 */
export function planCaptures(
  received: Cents,
  payments: readonly ShopPayment[],
  providers: readonly string[]
): PlannedCapture[] {
  const captured = payments.reduce((sum, payment) => sum + payment.captured, 0)
  let missing = received - captured
  const planned: PlannedCapture[] = []
  for (const payment of payments) {
    const left = payment.isCanceled ? 0 : payment.amount - payment.captured
    const amount = Math.min(missing, left)
    if (amount > 0 && providers.includes(payment.providerId)) {
      planned.push({ paymentId: payment.id, amount: cents(amount), capturedBefore: payment.captured })
      missing -= amount
    }
  }
  return planned
}

/**
 * Money that came in and that the shop goes on without: neither captured nor planned to be, while the shop takes it for open.
 * @param received in lexoffice for all invoices of the order, what was paid too much left out
 * @param open what the shop takes for open of the order, before the captures that are planned
 */
export function unrecordableOf(
  received: Cents,
  open: Cents,
  payments: readonly ShopPayment[],
  planned: readonly PlannedCapture[]
): Cents {
  const capturing = planned.reduce((sum, { amount }) => sum + amount, 0)
  const captured = payments.reduce((sum, payment) => sum + payment.captured, 0)
  return cents(Math.max(Math.min(received - captured, open) - capturing, 0))
}
