import type LexofficeModuleService from "../../modules/lexoffice/service"
import { policyOf } from "../evaluate-orders/load-context"
import { waitingOrders } from "./waiting-orders"

const pageSize = 100
/** A run ends after as many pages; the next one goes on from there. */
const pagesPerRun = 50

/**
 * Looks at all waiting orders again once the settings that decide when an invoice is due are others than the last time.
 * Nothing about such an order changes with them, so no event and no watermark would find it. The settings decide, not
 * the saving of them: a lost save cannot be missed, and plugin options count too.
 *
 * @param evaluate some orders
 */
export async function sweepWaiting(
  service: LexofficeModuleService,
  evaluate: (ids: string[]) => Promise<void>
): Promise<void> {
  for (let page = 0; page < pagesPerRun; page++) {
    const { version, settings } = await service.readSettings()
    const connection = await service.readConnection()
    const policy = policyOf(settings, connection)
    const waiting_policy = JSON.stringify(policy)
    const isBegun = connection.waiting_policy === waiting_policy
    if (policy.startDate === null || (isBegun && connection.waiting_after === null)) {
      return
    }
    const after = (isBegun ? connection.waiting_after : null) ?? ""
    const ids = await waitingOrders(service.sql, policy.startDate, after, pageSize)
    await evaluate(ids)
    // saved meanwhile: perhaps some were looked at with other settings
    if ((await service.readSettings()).version === version) {
      const isLast = ids.length < pageSize
      await service.saveConnection({ waiting_policy, waiting_after: isLast ? null : ids.at(-1) })
    }
  }
}
