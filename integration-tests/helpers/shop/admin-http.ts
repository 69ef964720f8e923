import type { AdminOrder } from "@medusajs/framework/types"

/** `item`: the product's handle or the line item's id. */
export type ItemQuantity = { item: string; quantity: number }

/** What the actions of a merchant are made of. */
export type AdminHttp = {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: unknown): Promise<T>
  order(orderId: string): Promise<AdminOrder>
}

export const lineQuantities = (
  order: AdminOrder,
  items: ItemQuantity[]
): { id: string; quantity: number }[] =>
  items.map(({ item, quantity }) => ({ id: lineId(order, item), quantity }))

export function lineId(order: AdminOrder, item: string): string {
  const line = order.items.find(({ id, product_handle }) => id === item || product_handle === item)
  if (!line) throw new Error(`Order ${order.display_id} has no item "${item}"`)
  return line.id
}
