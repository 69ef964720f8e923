import { generateEntityId } from "@medusajs/framework/utils"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { connectionId } from "../../modules/lexoffice/sql/connection"
import { openIncident } from "../../modules/lexoffice/sql/incidents"

/** Opens an incident about the account. */
export const openConnectionIncident = (
  service: LexofficeModuleService,
  code: string,
  params: Record<string, unknown>
): Promise<{ id: string; opened: boolean }> =>
  openIncident(service.sql, {
    id: generateEntityId(undefined, "lexinc"),
    code,
    params,
    subject_type: "connection",
    subject_id: connectionId,
    document_id: null,
    order_id: null,
    order_display_id: null,
    search_text: null,
  })
