import { generateEntityId } from "@medusajs/framework/utils"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { NewIncident, openIncident } from "../../modules/lexoffice/sql/incidents"

type Details = {
  params: Record<string, unknown>
  /** Default: the document itself */
  subject?: { type: NewIncident["subject_type"]; id: string }
}

/** Opens an incident about a document, with what a person needs to find its order. */
export async function openDocumentIncident(
  service: LexofficeModuleService,
  documentId: string,
  code: string,
  { params, subject }: Details
): Promise<{ id: string; opened: boolean }> {
  const document = await service.retrieveLexofficeDocument(documentId, {
    select: ["id", "order_id", "order_display_id", "customer_name", "number", "email", "kind", "mode"],
  })
  return openIncident(service.sql, {
    id: generateEntityId(undefined, "lexinc"),
    code,
    params: {
      order: document.order_display_id,
      customer: document.customer_name,
      kind: document.kind,
      mode: document.mode,
      ...params,
    },
    subject_type: subject?.type ?? "document",
    subject_id: subject?.id ?? documentId,
    document_id: documentId,
    order_id: document.order_id,
    order_display_id: document.order_display_id,
    search_text: [document.order_display_id, document.customer_name, document.email, document.number].join(
      " "
    ),
  })
}
