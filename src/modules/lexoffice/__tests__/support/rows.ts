import type LexofficeModuleService from "../../service"
import { NewDocument, writeDocuments } from "../../sql/write-documents"

/** A pending invoice; a test names only what matters to it. */
export const newDocument = (fields: Partial<NewDocument> = {}): NewDocument => ({
  id: "lexdoc_1",
  kind: "invoice",
  mode: "lexoffice_invoice",
  order_id: "order_1",
  order_display_id: 1,
  sequence: 1,
  finalize: true,
  content: { reference: "M-1" },
  booking: { entries: [] },
  reference: "M-1",
  currency_code: "eur",
  total_cents: 11900,
  tax_case: "domestic",
  document_date: "2026-01-31",
  due_date: null,
  customer_id: null,
  customer_name: "Erika Mustermann",
  email: "erika@example.com",
  corrects_document_id: null,
  ...fields,
})

/** Writes one document the way the plugin does. */
export async function givenDocument(
  service: LexofficeModuleService,
  fields: Partial<NewDocument> = {}
): Promise<string> {
  const document = newDocument(fields)
  await writeDocuments(service.sql, document.order_id, document.sequence - 1, [document])
  return document.id
}
