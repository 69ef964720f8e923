import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { hasNotificationProvider } from "../../modules/lexoffice/sql/notification-providers"

/** Whether the shop has a provider for the channel email. */
export const shopCanMail = (container: MedusaContainer): Promise<boolean> =>
  hasNotificationProvider(container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE).sql, "email")
