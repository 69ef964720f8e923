import type { AdminOrder } from "@medusajs/framework/types"
import { lineId, lineQuantities, type AdminHttp, type ItemQuantity } from "./admin-http"

export type AddedItem = { variantId: string; quantity: number; unitPrice?: number }
export type AddedShipping = { optionId: string; amount?: number }
export type OrderEdit = {
  add?: AddedItem[]
  /** New quantities and prices of existing lines; quantity 0 removes the line. */
  change?: (ItemQuantity & { unitPrice?: number })[]
  shipping?: AddedShipping
}
/** Of an exchange or a claim: what comes back, and what is sent instead. */
export type Replacement = {
  inbound?: ItemQuantity[]
  outbound?: AddedItem[]
  outboundShipping?: AddedShipping
}

/** What changes an order that was placed: edits, exchanges and claims. */
export function changeActions({ post, order }: AdminHttp) {
  async function orderEdit(orderId: string, edit: OrderEdit): Promise<AdminOrder> {
    const { add = [], change = [], shipping } = edit
    const before = await order(orderId)
    await post("/admin/order-edits", { order_id: orderId })
    const path = `/admin/order-edits/${orderId}`
    if (add.length > 0) await post(`${path}/items`, { items: add.map(toAddedItem) })
    for (const { item, quantity, unitPrice: unit_price } of change) {
      await post(`${path}/items/item/${lineId(before, item)}`, { quantity, unit_price })
    }
    if (shipping) await post(`${path}/shipping-method`, toShipping(shipping))
    await post(`${path}/request`)
    await post(`${path}/confirm`)
    return order(orderId)
  }

  /** @returns the return that its inbound items make, to be received */
  async function exchange(orderId: string, replacement: Replacement): Promise<{ returnId: string | null }> {
    const begun = await post<{ exchange: { id: string } }>("/admin/exchanges", { order_id: orderId })
    return replace(`/admin/exchanges/${begun.exchange.id}`, orderId, replacement)
  }

  /** `claimed`: what the customer complains of. Nothing needs to come back. */
  async function claim(
    orderId: string,
    type: "replace" | "refund",
    claimed: ItemQuantity[],
    replacement: Replacement = {}
  ): Promise<{ returnId: string | null }> {
    const lines = lineQuantities(await order(orderId), claimed)
    const begun = await post<{ claim: { id: string } }>("/admin/claims", { order_id: orderId, type })
    const path = `/admin/claims/${begun.claim.id}`
    await post(`${path}/claim-items`, { items: lines })
    return replace(path, orderId, replacement)
  }

  async function replace(path: string, orderId: string, replacement: Replacement) {
    const { inbound = [], outbound = [], outboundShipping } = replacement
    let returnId: string | null = null
    if (inbound.length > 0) {
      const items = lineQuantities(await order(orderId), inbound)
      returnId = (await post<{ return: { id: string } }>(`${path}/inbound/items`, { items })).return.id
    }
    if (outbound.length > 0) await post(`${path}/outbound/items`, { items: outbound.map(toAddedItem) })
    if (outboundShipping) await post(`${path}/outbound/shipping-method`, toShipping(outboundShipping))
    await post(`${path}/request`)
    return { returnId }
  }

  return { orderEdit, exchange, claim }
}

const toAddedItem = ({ variantId, quantity, unitPrice }: AddedItem) => ({
  variant_id: variantId,
  quantity,
  ...(unitPrice === undefined ? {} : { unit_price: unitPrice }),
})

const toShipping = ({ optionId, amount }: AddedShipping) => ({
  shipping_option_id: optionId,
  ...(amount === undefined ? {} : { custom_amount: amount }),
})
