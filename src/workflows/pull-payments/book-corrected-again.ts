import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { transmitNow } from "../transmit-documents"
import { bookAgain } from "./book-again"

/**
 * A credit note waits, because its invoice was voided or deleted in lexoffice. The invoice's sale is booked again as the
 * order is now, which leaves nothing of a cancelled one: an issued invoice leaves the books together with the credit note,
 * of an own one both vouchers are booked. When lexoffice has the invoice after all, the credit note goes out.
 * @throws what `bookAgain` throws
 */
export async function bookCorrectedAgain(container: MedusaContainer, creditNoteId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { corrects_document_id: invoiceId } = await service.retrieveLexofficeDocument(creditNoteId)
  if (invoiceId !== null) {
    await bookAgain(container, invoiceId).catch(unlessStillThere)
  }
  await transmitNow(container, [creditNoteId])
}

function unlessStillThere(error: unknown): void {
  if (!(error instanceof SyncError && error.code === "document_still_there")) {
    throw error
  }
}
