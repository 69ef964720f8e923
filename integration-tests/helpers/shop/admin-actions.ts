import type { AdminOrder, HttpTypes } from "@medusajs/framework/types"
import { lineQuantities, type ItemQuantity } from "./admin-http"
import { changeActions } from "./change-actions"
import { draftOrderActions } from "./draft-order-actions"
import { returnActions } from "./return-actions"
import { first, type HttpClient } from "./types"

export type AdminActions = ReturnType<typeof adminActions>

const ORDER_FIELDS =
  "*,*items,*items.detail,*items.tax_lines,*items.adjustments,*shipping_methods,*shipping_methods.tax_lines," +
  "*shipping_methods.adjustments,*payment_collections.payments,*payment_collections.payments.refunds," +
  "*payment_collections.payments.captures,*fulfillments,*fulfillments.items,*summary,*billing_address," +
  "*shipping_address,*customer,*credit_lines"

/** What a merchant does with an order, through the admin API. */
export function adminActions(client: HttpClient, token: string) {
  const config = { headers: { authorization: `Bearer ${token}` } }
  const get = async <T>(path: string) => (await client.get<T>(path, config)).data
  const post = async <T>(path: string, body: unknown = {}) => (await client.post<T>(path, body, config)).data
  const remove = async <T>(path: string) => (await client.delete<T>(path, config)).data

  async function order(orderId: string): Promise<AdminOrder> {
    const answer = await get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}?fields=${ORDER_FIELDS}`)
    return answer.order
  }

  /** An edit makes Medusa cancel a payment that was only authorised, and ask for a new one: see `pay`. */
  async function payment(orderId: string): Promise<{ id: string }> {
    const collections = (await order(orderId)).payment_collections
    const payments = collections.flatMap((collection) => collection.payments ?? [])
    return first(
      payments.filter(({ canceled_at }) => !canceled_at),
      "payment"
    )
  }

  /** The customer paid what is still asked for, by other means than a payment provider. */
  async function pay(orderId: string): Promise<void> {
    const open = (await order(orderId)).payment_collections.filter(({ status }) => status === "not_paid")
    const { id } = first(open, "open payment collection")
    await post(`/admin/payment-collections/${id}/mark-as-paid`, { order_id: orderId })
  }

  async function capture(orderId: string, amount?: number): Promise<HttpTypes.AdminPayment> {
    const { id } = await payment(orderId)
    const body = amount === undefined ? {} : { amount }
    return (await post<HttpTypes.AdminPaymentResponse>(`/admin/payments/${id}/capture`, body)).payment
  }

  /** The payment must have been captured. */
  async function refund(
    orderId: string,
    amount: number,
    note?: string,
    reasonId?: string
  ): Promise<HttpTypes.AdminPayment> {
    const { id } = await payment(orderId)
    const body = { amount, ...(note ? { note } : {}), ...(reasonId ? { refund_reason_id: reasonId } : {}) }
    return (await post<HttpTypes.AdminPaymentResponse>(`/admin/payments/${id}/refund`, body)).payment
  }

  async function cancelOrder(orderId: string): Promise<AdminOrder> {
    return (await post<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}/cancel`)).order
  }

  async function completeOrder(orderId: string): Promise<AdminOrder> {
    return (await post<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}/complete`)).order
  }

  /** Without `items`: everything not yet fulfilled. */
  async function fulfillAndShip(orderId: string, items?: ItemQuantity[]): Promise<AdminOrder> {
    const before = await order(orderId)
    const lines = items ? lineQuantities(before, items) : unfulfilled(before)
    const known = new Set(before.fulfillments?.map(({ id }) => id))
    await post(`/admin/orders/${orderId}/fulfillments`, { items: lines })
    const created = (await order(orderId)).fulfillments?.find(({ id }) => !known.has(id))
    if (!created) throw new Error("No new fulfillment")
    await post(`/admin/orders/${orderId}/fulfillments/${created.id}/shipments`, { items: lines, labels: [] })
    return order(orderId)
  }

  /** Store credit and the like; positive as a means of payment, negative as a way of giving back. */
  async function addCreditLine(orderId: string, amount: number, reference: string): Promise<void> {
    await post(`/admin/orders/${orderId}/credit-lines`, { amount, reference, reference_id: orderId })
  }

  return {
    headers: config.headers,
    get,
    post,
    delete: remove,
    order,
    capture,
    pay,
    refund,
    cancelOrder,
    completeOrder,
    fulfillAndShip,
    addCreditLine,
    ...returnActions({ get, post, order }),
    ...changeActions({ get, post, order }),
    ...draftOrderActions({ get, post, order }),
  }
}

const unfulfilled = (order: AdminOrder) =>
  order.items
    .map(({ id, quantity, detail }) => ({ id, quantity: quantity - detail.fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0)
