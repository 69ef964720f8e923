import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderFields } from "./order-schema"

/** An order as Medusa gives it, for `orderSchema`; the rest is read to name one that does not fit. */
export type OrderRow = { id: string; display_id?: unknown; email?: unknown }

/**
 * Orders as they are now. Asked for without a limit, since Medusa then joins an order with its lines in one statement:
 * with a limit it reads them one after the other, and an edit in between would mix two versions (decision 0013).
 */
export async function readOrders(container: MedusaContainer, ids: string[]): Promise<OrderRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data }: { data: OrderRow[] } = await query.graph({
    entity: "order",
    fields: orderFields,
    filters: { id: ids },
  })
  return data
}
