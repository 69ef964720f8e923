import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { hasMailProvider } from "../../modules/lexoffice/sql/mails"

/** Whether the shop has a provider for the channel email. */
export const shopCanMail = (container: MedusaContainer): Promise<boolean> =>
  hasMailProvider(container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE).sql)
