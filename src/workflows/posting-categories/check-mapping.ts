import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { missingCategories } from "../../domain/vouchers"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { connectionId } from "../../modules/lexoffice/sql/connection"
import { closeIncident, openIncident } from "../../modules/lexoffice/sql/incidents"
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
  const subject = { type: "connection" as const, id: connectionId }
  if (categories.length === 0) {
    await closeIncident(service.sql, subject, code, { by: "system", resolution: "succeeded" })
    return
  }
  const incident = await openIncident(service.sql, {
    id: generateEntityId(undefined, "lexinc"),
    code,
    params: { categories },
    subject_type: subject.type,
    subject_id: subject.id,
    document_id: null,
    order_id: null,
    order_display_id: null,
    search_text: null,
  })
  await tellOpened(container, incident)
}
