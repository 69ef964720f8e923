import { toInvoice } from "../../../domain/documents"
import type { Order } from "../order-schema"
import { planOrder } from "../plan-order"
import { contentOf, context } from "./order-builder"

/** What lexoffice is sent for an order's invoice, with a change of the default settings. */
export const payload = (sold: Order, settings: object = {}) =>
  toInvoice(contentOf(planOrder(sold, [], 0, context(settings))), { contactId: null })

/** Intl puts no-break spaces before signs. */
export const plain = (text: string | undefined) => text?.replace(/\s/g, " ")

/** A discount's part of a line, in euros. */
export const code = (name: string | null, amount = 1) => ({ code: name, amount })
/** @param amount in euros  @param day `yyyy-mm-dd`, at noon */
export const capture = (amount: number, day: string) => ({ amount, created_at: `${day}T12:00:00Z` })
/** 25.98 euros by PayPal, as its provider for Medusa stores it. */
export const paypal = (fields: object = {}) => ({
  provider_id: "pp_paypal_paypal",
  data: { id: "5O190127TN364715T", capture_id: "3C679366HH908993F", client_token: "secret" },
  captures: [capture(25.98, "2026-03-02")],
  ...fields,
})

export const payments = (...entries: object[]) => ({ payment_collections: [{ payments: entries }] })
