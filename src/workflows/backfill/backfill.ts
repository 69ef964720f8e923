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

/** Orders of one evaluation. */
const pageSize = 100
/** Evaluations side by side: while one waits for the database, the other one plans. */
const sideBySide = 2

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
  const next = (last: { id: string; created_at: Date } | null) =>
    ordersPlaced(sql, { from, to }, last, pageSize * sideBySide)
  for (let orders = await next(null); orders.length > 0; orders = await next(orders.at(-1) ?? null)) {
    const pages = inPages(orders.map(({ id }) => id))
    const planned = await Promise.all(pages.map((ids) => plansOf(container, ids, dryRun)))
    summary.orders += orders.length
    planned.flatMap((plans) => Object.values(plans)).forEach((plan) => count(summary, plan))
  }
  return summary
}

const inPages = (ids: string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, page) =>
    ids.slice(page * pageSize, (page + 1) * pageSize)
  )

const plansOf = async (
  container: MedusaContainer,
  ids: string[],
  dryRun: boolean
): Promise<Record<string, OrderPlan>> =>
  dryRun ? previewOrders(container, ids) : (await evaluateOrders(container, ids, { isBackfill: true })).plans

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
