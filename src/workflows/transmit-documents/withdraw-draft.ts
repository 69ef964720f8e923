import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { closeDocumentIncidents } from "../incidents/close-incidents"

/**
 * A person deleted the draft of an invoice in lexoffice. It never was an invoice, so it and the
 * unsent credit notes for it leave the books; they stay visible as history.
 * @returns the order, which must be evaluated again
 */
export async function withdrawDraft(container: MedusaContainer, creditNoteId: string): Promise<string> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const rows = await service.sql.execute<{ id: string; order_id: string }>(
    `update lexoffice_document d
     set withdrawn_at = clock_timestamp(), state = 'dismissed', next_attempt_at = null, lease_owner = null,
         lease_until = null, updated_at = clock_timestamp()
     from lexoffice_document c
     where c.id = ? and (d.id = c.corrects_document_id
       or (d.corrects_document_id = c.corrects_document_id and d.remote_id is null))
     returning d.id, d.order_id`,
    [creditNoteId]
  )
  for (const { id } of rows) {
    await closeDocumentIncidents(container, id, { by: "system", resolution: "superseded" })
  }
  const [first] = rows
  if (first === undefined) {
    throw new Error(`credit note ${creditNoteId} corrects no invoice`)
  }
  return first.order_id
}
