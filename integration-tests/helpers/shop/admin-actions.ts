import type { AdminOrder, HttpTypes } from "@medusajs/framework/types"
import { first, type HttpClient } from "./types"

/** `item`: the product's handle or the line item's id. */
export type ItemQuantity = { item: string; quantity: number }
export type OrderEdit = {
  add?: { variantId: string; quantity: number; unitPrice?: number }[]
  /** New quantities of existing lines; 0 removes the line. */
  change?: ItemQuantity[]
}
export type AdminActions = ReturnType<typeof adminActions>

const ORDER_FIELDS =
  "*,*items,*items.detail,*items.tax_lines,*items.adjustments,*shipping_methods,*shipping_methods.tax_lines," +
  "*shipping_methods.adjustments,*payment_collections.payments,*payment_collections.payments.refunds," +
  "*payment_collections.payments.captures,*fulfillments,*fulfillments.items,*summary,*billing_address," +
  "*shipping_address,*customer"

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

  async function payment(orderId: string): Promise<{ id: string }> {
    const collections = (await order(orderId)).payment_collections
    return first(
      collections.flatMap((collection) => collection.payments ?? []),
      "payment"
    )
  }

  async function capture(orderId: string, amount?: number): Promise<HttpTypes.AdminPayment> {
    const { id } = await payment(orderId)
    const body = amount === undefined ? {} : { amount }
    return (await post<HttpTypes.AdminPaymentResponse>(`/admin/payments/${id}/capture`, body)).payment
  }

  /** The payment must have been captured. */
  async function refund(orderId: string, amount: number, note?: string): Promise<HttpTypes.AdminPayment> {
    const { id } = await payment(orderId)
    const body = { amount, ...(note ? { note } : {}) }
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

  /** The items must have been shipped. Money is not given back: see `refund`. */
  async function requestAndReceiveReturn(orderId: string, items: ItemQuantity[]): Promise<{ id: string }> {
    const lines = lineQuantities(await order(orderId), items)
    const begun = await post<HttpTypes.AdminOrderReturnResponse>("/admin/returns", { order_id: orderId })
    const path = `/admin/returns/${begun.return.id}`
    await post(`${path}/request-items`, { items: lines })
    await post(`${path}/request`)
    await post(`${path}/receive`)
    await post(`${path}/receive-items`, { items: lines })
    await post(`${path}/receive/confirm`)
    return { id: begun.return.id }
  }

  async function orderEdit(orderId: string, { add = [], change = [] }: OrderEdit): Promise<AdminOrder> {
    const lines = lineQuantities(await order(orderId), change)
    await post("/admin/order-edits", { order_id: orderId })
    const path = `/admin/order-edits/${orderId}`
    if (add.length > 0) await post(`${path}/items`, { items: add.map(toAddedItem) })
    for (const { id, quantity } of lines) await post(`${path}/items/item/${id}`, { quantity })
    await post(`${path}/request`)
    await post(`${path}/confirm`)
    return order(orderId)
  }

  return {
    headers: config.headers,
    get,
    post,
    delete: remove,
    order,
    capture,
    refund,
    cancelOrder,
    completeOrder,
    fulfillAndShip,
    requestAndReceiveReturn,
    orderEdit,
  }
}

const toAddedItem = ({ variantId, quantity, unitPrice }: NonNullable<OrderEdit["add"]>[number]) => ({
  variant_id: variantId,
  quantity,
  ...(unitPrice === undefined ? {} : { unit_price: unitPrice }),
})

function lineQuantities(order: AdminOrder, items: ItemQuantity[]): { id: string; quantity: number }[] {
  return items.map(({ item, quantity }) => {
    const line = order.items.find(({ id, product_handle }) => id === item || product_handle === item)
    if (!line) throw new Error(`Order ${order.display_id} has no item "${item}"`)
    return { id: line.id, quantity }
  })
}

const unfulfilled = (order: AdminOrder) =>
  order.items
    .map(({ id, quantity, detail }) => ({ id, quantity: quantity - detail.fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0)
