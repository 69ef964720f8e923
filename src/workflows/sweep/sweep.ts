import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { databaseNow, moveWatermark } from "../../modules/lexoffice/sql/connection"
import { evaluateOrders } from "../evaluate-orders"
import { ordersAwaitingVatIdCheck } from "./awaiting-vat-id-check"
import { changedOrders } from "./changed-orders"
import { sweepWaiting } from "./sweep-waiting"

export type SweepSummary = { orders: number; documents: number }

/** A transaction may commit this long after the instants it wrote, so the last minutes are read again. */
const overlapMs = 10 * 60_000
/** Finding what changed reads Medusa's tables once per page, so a page is large; orders are evaluated in parts of it. */
const pageSize = 5_000
const partSize = 100

/**
 * Looks at every order that changed since the last sweep, so that a lost event loses nothing. The
 * watermark moves only after all of them were evaluated, and not while the shop is not connected: what is ordered meanwhile
 * is found after connecting again. Then at orders that wait for an answer from outside, and at those that waited under
 * other settings: the old ones among them let all current ones go first, and their customers get no mail unasked.
 */
export async function sweepOrders(container: MedusaContainer): Promise<SweepSummary> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const connection = await service.readConnection()
  const summary: SweepSummary = { orders: 0, documents: 0 }
  if (connection.state === "not_connected" || connection.sweep_watermark === null) {
    return summary
  }
  const evaluate = async (ids: string[], isBackfill = false) => {
    const { documentIds } = await evaluateOrders(container, ids, { isBackfill })
    summary.orders += ids.length
    summary.documents += documentIds.length
  }
  const startedAt = await databaseNow(service.sql)
  const since = new Date(new Date(connection.sweep_watermark).getTime() - overlapMs)
  for (let after = ""; ;) {
    const ids = await changedOrders(service.sql, since, after, pageSize)
    const last = ids.at(-1)
    if (last === undefined) {
      break
    }
    for (let begin = 0; begin < ids.length; begin += partSize) {
      await evaluate(ids.slice(begin, begin + partSize))
    }
    after = last
  }
  await moveWatermark(service.sql, startedAt)
  await evaluate(await ordersAwaitingVatIdCheck(service.sql, partSize))
  await sweepWaiting(service, new Date(startedAt.getTime() - overlapMs), evaluate)
  return summary
}
