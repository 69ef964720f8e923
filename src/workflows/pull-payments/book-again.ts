import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { takeBackByHand } from "../../modules/lexoffice/sql/booked-by-hand"
import { findBooked } from "../../modules/lexoffice/sql/settlement"
import { closeDocumentIncidents } from "../incidents/close-incidents"
import { evaluateOrders } from "../evaluate-orders"
import { refuseElsewhere } from "../connect/refuse-elsewhere"
import { drainDocuments } from "../transmit-documents"
import { readHeadAndSettlement } from "./read-settlement"
import { recordReading } from "./record-reading"

/**
 * A document was voided or deleted in lexoffice, and a person wants its sale booked again. What lexoffice issued
 * leaves the books, so that the order is booked anew, as it is now. An own document keeps its number and its
 * file, since the customer has it: only its voucher is booked again.
 * @throws SyncError `document_still_there`: it was neither, and nothing is booked; `book_again_not_possible`: lexoffice has
 *   a credit note for it; `document_in_other_company`; LexofficeApiError when lexoffice cannot be asked
 */
export async function bookAgain(container: MedusaContainer, documentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const document = await service.retrieveLexofficeDocument(documentId)
  refuseElsewhere(document)
  const { order_id: orderId, mode, number } = document
  await refuseUnlessGone(container, documentId)
  const isOwn = mode === "own_invoice"
  const ids = isOwn ? await sendAgain(service, documentId) : await withdraw(service, documentId)
  if (ids.length === 0) {
    throw new SyncError({ kind: "needs_person", code: "book_again_not_possible", params: { number } })
  }
  for (const id of ids) {
    await closeDocumentIncidents(container, id, { by: "system", resolution: "superseded" })
  }
  if (!isOwn) {
    await takeBackByHand(service.sql, orderId)
  }
  const { documentIds } = await evaluateOrders(container, [orderId])
  await drainDocuments(container, { ids: isOwn ? ids : documentIds, interactive: true })
}

/**
 * What is known of the document may be wrong, and then a second invoice would follow: lexoffice is asked first. When the
 * document is there after all, that is stored as a pull would do, which closes its incident.
 */
async function refuseUnlessGone(container: MedusaContainer, documentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const document = await findBooked(service.sql, documentId)
  if (document === null) {
    return
  }
  const http = await service.client({ documentId, priority: "interactive" })
  const reading = await readHeadAndSettlement(http, document)
  if (!isGone(reading.remote.status)) {
    await recordReading(container, document, reading)
    const params = { number: document.number }
    throw new SyncError({ kind: "needs_person", code: "document_still_there", params })
  }
}

const isGone = (status: string): boolean => status === "voided" || status === "deleted"

/** With it leave the credit notes for it that were not sent. @returns what left; empty: a credit note was sent */
async function withdraw(service: LexofficeModuleService, documentId: string): Promise<string[]> {
  const rows = await service.sql.execute<{ id: string }>(
    `update lexoffice_document d
     set withdrawn_at = clock_timestamp(), state = 'dismissed', next_attempt_at = null, lease_owner = null,
         lease_until = null, hint_reference = null, hint_state = null, updated_at = clock_timestamp()
     where (d.id = ? or (d.corrects_document_id = ? and d.remote_id is null))
       and not exists (
         select 1 from lexoffice_document c
         where c.corrects_document_id = ? and c.remote_id is not null and c.withdrawn_at is null
           and c.remote_status not in ('voided', 'deleted') and c.deleted_at is null)
     returning d.id`,
    [documentId, documentId, documentId]
  )
  return rows.map(({ id }) => id)
}

/** Keeps `sent_at`: the document was issued, and what it says is never written anew. */
async function sendAgain(service: LexofficeModuleService, documentId: string): Promise<string[]> {
  const rows = await service.sql.execute<{ id: string }>(
    `update lexoffice_document
     set state = 'pending', remote_id = null, remote_status = null, remote_updated_at = null, remote_total_cents = null,
         file_uploaded_at = null, payment_state = null, open_amount_cents = null, payment_items = null, paid_on = null,
         hint_reference = null, hint_state = null,
         next_attempt_at = null, lease_owner = null, lease_until = null, updated_at = clock_timestamp()
     where id = ? and state = 'transmitted' returning id`,
    [documentId]
  )
  return rows.map(({ id }) => id)
}
