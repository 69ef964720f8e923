import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"

/** While webhooks arrive, the job pulls hourly: they tell of changes at once. */
const withWebhooksMs = 55 * 60_000

/** Whether the job should pull at this tick. */
export async function isPullDue(container: MedusaContainer): Promise<boolean> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { webhooks_state, payments_watermark: last } = await service.readConnection()
  return webhooks_state !== "live" || last === null || Date.now() - new Date(last).getTime() >= withWebhooksMs
}
