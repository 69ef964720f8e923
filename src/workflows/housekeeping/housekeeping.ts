import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { dropOldEvents } from "../../modules/lexoffice/sql/webhook-events"
import { checkConnection } from "../connect"
import { ensureSubscriptions } from "../webhooks"

/** Daily care: bodies of old call log rows are emptied, then whole rows go; the connection is checked. */
export async function housekeeping(container: MedusaContainer): Promise<Record<string, number>> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { call_log } = (await service.readSettings()).settings
  const redacted = await service.sql.execute(
    `update lexoffice_call_log set request = null, response = null
     where created_at < clock_timestamp() - ? * interval '1 day' and (request is not null or response is not null)
     returning 1`,
    [call_log.redact_bodies_after_days]
  )
  const deleted = await service.sql.execute(
    `delete from lexoffice_call_log where created_at < clock_timestamp() - ? * interval '1 day' returning 1`,
    [call_log.keep_days]
  )
  await dropOldEvents(service.sql)
  const connection = await checkConnection(container)
  const { subscribed } = await checkSubscriptions(container, connection)
  return { redacted: redacted.length, deleted: deleted.length, ...connection, subscribed }
}

/** lexoffice drops a subscription whose address did not answer for long. */
async function checkSubscriptions(
  container: MedusaContainer,
  { checked, failed }: { checked: number; failed: number }
): Promise<{ subscribed: number }> {
  return checked > 0 && failed === 0 ? ensureSubscriptions(container) : { subscribed: 0 }
}
