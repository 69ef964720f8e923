/**
 * Providers that take the money from the customer when a payment is captured. What arrived at the bank
 * must never be captured there: the customer would pay twice.
 * Source: payment providers published for Medusa v2, read 2026-11.
 */
const charging =
  /^(?:pp_)?(?:stripe|paypal|mollie|klarna|adyen|braintree|razorpay|square|unzer|paystack|amazon|checkout)/i

/** Whether capturing at this provider takes money from the customer, as far as its id tells. */
export const chargesCustomer = (providerId: string): boolean => charging.test(providerId)
