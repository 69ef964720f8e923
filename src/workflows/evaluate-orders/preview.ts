import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderPlan } from "./plan-order"
import { unpackPlans } from "./planned-orders"
import { previewOrdersWorkflow } from "./workflow"

/** What an evaluation would do now, per order, without doing it. Unknown orders are left out. */
export async function previewOrders(
  container: MedusaContainer,
  orderIds: string[]
): Promise<Record<string, OrderPlan>> {
  const { result } = await previewOrdersWorkflow(container).run({ input: { order_ids: orderIds } })
  return Object.fromEntries(unpackPlans(result).map(({ orderId, plan }) => [orderId, plan]))
}

/** Undefined: there is no such order. */
export const previewOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<OrderPlan | undefined> => (await previewOrders(container, [orderId]))[orderId]
