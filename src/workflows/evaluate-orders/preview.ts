import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderPlan } from "./plan-order"
import { previewOrdersWorkflow } from "./workflow"

/** What an evaluation would do now, without doing it. Undefined: there is no such order. */
export async function previewOrder(
  container: MedusaContainer,
  orderId: string
): Promise<OrderPlan | undefined> {
  const { result } = await previewOrdersWorkflow(container).run({ input: { order_ids: [orderId] } })
  return result[0]?.plan
}
