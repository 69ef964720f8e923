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
 * @param recent what was placed later is none of the old ones: perhaps its event is still under way
 * @param evaluate some orders, all old or none
 */
export async function sweepWaiting(
  service: LexofficeModuleService,
  recent: Date,
  evaluate: (ids: string[], areOld: boolean) => Promise<void>
): Promise<void> {
  for (let pages = 0; pages < pagesPerRun; pages++) {
    const { version, settings } = await service.readSettings()
    const connection = await service.readConnection()
    const policy = policyOf(settings, connection)
    const waiting_policy = JSON.stringify(policy)
    const isBegun = connection.waiting_policy === waiting_policy
    if (policy.startDate === null || (isBegun && connection.waiting_after === null)) {
      return
    }
    const after = (isBegun ? connection.waiting_after : null) ?? ""
    const page = { since: policy.startDate, recent, after, limit: pageSize }
    const orders = await waitingOrders(service.sql, page)
    for (const areOld of [true, false]) {
      const some = orders.filter(({ is_old }) => is_old === areOld).map(({ id }) => id)
      await (some.length > 0 ? evaluate(some, areOld) : undefined)
    }
    // saved meanwhile: perhaps some were looked at with other settings
    if ((await service.readSettings()).version === version) {
      const isLast = orders.length < pageSize
      await service.saveConnection({ waiting_policy, waiting_after: isLast ? null : orders.at(-1)?.id })
    }
  }
}
