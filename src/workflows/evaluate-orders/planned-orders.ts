import type { OrderPlan } from "./plan-order"

/** The plan for one order, and what it was made from. */
export type PlannedOrder = {
  orderId: string
  orderDisplayId: number | null
  customer: string | null
  plannedAfter: number
  plan: OrderPlan
}

/**
 * Plans as steps hand them on: Medusa copies what goes from step to step several times over, node by node, and plans
 * have some hundred nodes an order. A text is copied as one.
 */
export type PackedPlans = string & { readonly __packed: unique symbol }

export const packPlans = (planned: readonly PlannedOrder[]): PackedPlans =>
  JSON.stringify(planned) as PackedPlans

export const unpackPlans = (packed: PackedPlans): PlannedOrder[] => JSON.parse(packed) as PlannedOrder[]

/** Replaces the plans of some orders. */
export function replacePlans(packed: PackedPlans, newer: ReadonlyMap<string, OrderPlan>): PackedPlans {
  return newer.size === 0
    ? packed
    : packPlans(
        unpackPlans(packed).map((order) => ({ ...order, plan: newer.get(order.orderId) ?? order.plan }))
      )
}
