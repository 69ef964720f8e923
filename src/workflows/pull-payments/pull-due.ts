import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"

/** While webhooks arrive and can be believed, the job pulls hourly: they tell of changes at once. */
const withWebhooksMs = 55 * 60_000

/** Whether the job should pull at this tick. */
export async function isPullDue(container: MedusaContainer): Promise<boolean> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const {
    webhooks_state,
    webhooks_problem: problem,
    payments_watermark: last,
  } = await service.readConnection()
  const isTold = webhooks_state === "live" && problem === null
  return !isTold || last === null || Date.now() - new Date(last).getTime() >= withWebhooksMs
}
