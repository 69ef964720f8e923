import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { recordDismissed } from "../../modules/lexoffice/sql/record-outcome"
import { closeDocumentIncidents } from "../incidents/close-incidents"

/**
 * A person booked the document by hand: it counts as booked and is never sent.
 * @returns false when it is in lexoffice or on its way there
 */
export async function dismissDocument(
  container: MedusaContainer,
  documentId: string,
  by: { note: string; userId: string }
): Promise<boolean> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (!(await recordDismissed(service.sql, documentId, by))) {
    return false
  }
  await closeDocumentIncidents(container, documentId, {
    by: by.userId,
    resolution: "dismissed",
    note: by.note,
  })
  return true
}
