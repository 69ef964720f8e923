import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { evaluateOrders, OrderPlan, previewOrders } from "../evaluate-orders"
import { ordersPlaced } from "./orders-placed"

/** Days as `yyyy-mm-dd` in German time, both included. */
export type BackfillInput = { from: string; to: string; dryRun: boolean }

export type BackfillSummary = {
  orders: number
  documents: { invoice: number; credit_note: number }
  /** Sums of the documents' totals in cents */
  cents: { invoice: number; credit_note: number }
  /** Orders without a (further) document, by reason */
  nothing: Record<string, number>
  /** Orders that wait for a person, by the incident's code */
  needs_person: Record<string, number>
}

const pageSize = 100

/**
 * Looks at all orders of some days, and writes what they still need; a dry run only tells. The
 * documents are sent after all current ones.
 */
export async function backfillOrders(
  container: MedusaContainer,
  { from, to, dryRun }: BackfillInput
): Promise<BackfillSummary> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const summary: BackfillSummary = {
    orders: 0,
    documents: { invoice: 0, credit_note: 0 },
    cents: { invoice: 0, credit_note: 0 },
    nothing: {},
    needs_person: {},
  }
  for (let page = await ordersPlaced(sql, { from, to }, null, pageSize); page.length > 0;) {
    const ids = page.map(({ id }) => id)
    const plans = dryRun
      ? await previewOrders(container, ids)
      : (await evaluateOrders(container, ids, { isBackfill: true })).plans
    summary.orders += ids.length
    Object.values(plans).forEach((plan) => count(summary, plan))
    page = await ordersPlaced(sql, { from, to }, page.at(-1) ?? null, pageSize)
  }
  return summary
}

function count(summary: BackfillSummary, plan: OrderPlan): void {
  switch (plan.kind) {
    case "documents":
      for (const { kind, total_cents } of plan.documents) {
        summary.documents[kind]++
        summary.cents[kind] += total_cents
      }
      return
    case "nothing":
      summary.nothing[plan.nothing.reason] = (summary.nothing[plan.nothing.reason] ?? 0) + 1
      return
    case "needs_person":
      summary.needs_person[plan.code] = (summary.needs_person[plan.code] ?? 0) + 1
  }
}
