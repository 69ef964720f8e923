import { generateEntityId } from "@medusajs/framework/utils"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { openIncident } from "../../modules/lexoffice/sql/incidents"
import { openDocumentIncident } from "./open-document-incident"

/** Opens an incident about a contact: found while a document needed it, or when a person had it sent. */
export async function openContactIncident(
  service: LexofficeModuleService,
  contactId: string,
  documentId: string | null,
  code: string,
  params: { customer: string; [name: string]: unknown }
): Promise<{ id: string; opened: boolean }> {
  const subject = { type: "contact" as const, id: contactId }
  if (documentId !== null) {
    return openDocumentIncident(service, documentId, code, { params, subject })
  }
  return openIncident(service.sql, {
    id: generateEntityId(undefined, "lexinc"),
    code,
    params,
    subject_type: subject.type,
    subject_id: subject.id,
    document_id: null,
    order_id: null,
    order_display_id: null,
    search_text: params.customer,
  })
}
