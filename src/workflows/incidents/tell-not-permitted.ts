import type { MedusaContainer } from "@medusajs/framework/types"
import { Failure } from "../../domain/retry/next-attempt"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { openConnectionIncident } from "./open-connection-incident"
import { tellOpened } from "./tell-opened"

/** The key may not read what tells of payments. Booking goes on. */
export async function tellNotPermitted(container: MedusaContainer, { params }: Failure): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await tellOpened(container, await openConnectionIncident(service, "payments_not_permitted", params))
}
