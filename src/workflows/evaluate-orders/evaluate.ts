import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { lookAgainAtUnrecordable } from "../../modules/lexoffice/sql/captures"
import { OrderPlan } from "./plan-order"
import { unpackPlans } from "./planned-orders"
import { evaluateOrdersWorkflow } from "./workflow"

/** What an evaluation found, per order, and the documents it wrote. */
export type Evaluation = { plans: Record<string, OrderPlan>; documentIds: string[] }

/** An order is looked at again at most this often because something else happened to it at the same moment. */
const maxRounds = 5

/**
 * Evaluates orders. Looked at again are those that were evaluated elsewhere at the same moment, and those whose incident was
 * closed: what was read before may be older than the incident, and an order must not leave the inbox for good by that. With an
 * order its payments may have changed, which the next pull looks at when they had no room for money that came in.
 */
export async function evaluateOrders(
  container: MedusaContainer,
  orderIds: string[],
  { isBackfill = false, beforeTrigger = false }: { isBackfill?: boolean; beforeTrigger?: boolean } = {}
): Promise<Evaluation> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await lookAgainAtUnrecordable(sql, orderIds)
  const evaluation: Evaluation = { plans: {}, documentIds: [] }
  let open = orderIds
  for (let round = 0; round < maxRounds && open.length > 0; round++) {
    const { result } = await evaluateOrdersWorkflow(container).run({
      input: { order_ids: open, is_backfill: isBackfill, before_trigger: beforeTrigger },
    })
    evaluation.documentIds.push(...result.written.documentIds)
    for (const { orderId, plan } of unpackPlans(result.planned)) {
      evaluation.plans[orderId] = plan
    }
    open = [...new Set([...result.written.stale, ...result.withClosedIncidents])]
  }
  return evaluation
}
