import type { HttpTypes } from "@medusajs/framework/types"
import { lineQuantities, type AdminHttp, type ItemQuantity } from "./admin-http"

export type ReturnRequest = {
  items: ItemQuantity[]
  /** The customer pays for sending it back. */
  shipping?: { optionId: string; amount: number }
}

/** The items must have been shipped. Money is not given back: see `refund`. */
export function returnActions({ post, order }: AdminHttp) {
  async function requestReturn(orderId: string, { items, shipping }: ReturnRequest): Promise<{ id: string }> {
    const lines = lineQuantities(await order(orderId), items)
    const begun = await post<HttpTypes.AdminOrderReturnResponse>("/admin/returns", { order_id: orderId })
    const path = `/admin/returns/${begun.return.id}`
    await post(`${path}/request-items`, { items: lines })
    if (shipping) {
      const { optionId: shipping_option_id, amount: custom_amount } = shipping
      await post(`${path}/shipping-method`, { shipping_option_id, custom_amount })
    }
    await post(`${path}/request`)
    return { id: begun.return.id }
  }

  /** `dismissed`: came back, but not fit for being sold again. */
  async function receiveReturn(
    orderId: string,
    returnId: string,
    received: ItemQuantity[],
    dismissed: ItemQuantity[] = []
  ): Promise<void> {
    const before = await order(orderId)
    const path = `/admin/returns/${returnId}`
    await post(`${path}/receive`)
    if (received.length > 0) {
      await post(`${path}/receive-items`, { items: lineQuantities(before, received) })
    }
    if (dismissed.length > 0) {
      await post(`${path}/dismiss-items`, { items: lineQuantities(before, dismissed) })
    }
    await post(`${path}/receive/confirm`)
  }

  async function requestAndReceiveReturn(orderId: string, items: ItemQuantity[]): Promise<{ id: string }> {
    const { id } = await requestReturn(orderId, { items })
    await receiveReturn(orderId, id, items)
    return { id }
  }

  return { requestReturn, receiveReturn, requestAndReceiveReturn }
}
