import type { MedusaContainer } from "@medusajs/framework/types"
import { missingCategories } from "../../domain/vouchers"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { connectionId } from "../../modules/lexoffice/sql/connection"
import { closeOne } from "../incidents/close-incidents"
import { openConnectionIncident } from "../incidents/open-connection-incident"
import { tellOpened } from "../incidents/tell-opened"
import { readCategories } from "./account-categories"

const code = "posting_category_missing"

/** Opens an incident of the account when the settings name a posting category that it does not have, and closes it again. */
export async function checkCategoryMapping(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { posting_categories: rules } = (await service.readSettings()).settings
  const categories =
    rules.length === 0
      ? []
      : missingCategories(rules, await readCategories(service, { documentId: null, priority: "normal" }))
  if (categories.length === 0) {
    const subject = { type: "connection" as const, id: connectionId }
    await closeOne(container, subject, code, { by: "system", resolution: "succeeded" })
    return
  }
  await tellOpened(container, await openConnectionIncident(service, code, { categories }))
}
