import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LexofficeApiError, SyncError } from "../../../domain/errors"
import { editLink, getInvoice, getVoucher, Http } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { ClaimedDocument } from "./load-document"

export const checkCorrectedInvoiceStepId = "lexoffice-check-corrected-invoice"

/**
 * Before a credit note is sent, lexoffice is asked for its invoice. One that a person voided or deleted there is out of the
 * books already: a credit note would take the sale out twice. What the last pull saw may be old, and whether lexoffice
 * refuses a credit note for a voided invoice is documented nowhere. For a draft lexoffice takes none, and the API can neither
 * finish nor delete it, so the credit note waits until a person did either.
 * @throws SyncError `corrected_invoice_gone`, `invoice_is_draft`, `invoice_draft_deleted`
 */
export const checkCorrectedInvoiceStep = createStep(
  checkCorrectedInvoiceStepId,
  async ({ document, found }: { document: ClaimedDocument; found: string | null }, { container }) => {
    const { corrects } = document
    if (found !== null || corrects === null || corrects.remoteId === null) {
      return new StepResponse(null)
    }
    const { number, remoteId } = corrects
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const http = await service.client({ documentId: document.id, priority: document.priority })
    const status = await statusOf(http, corrects.mode, remoteId)
    if (status === null && corrects.sentAsDraft) {
      throw new SyncError({ kind: "needs_person", code: "invoice_draft_deleted" })
    }
    if (status === null || status === "voided") {
      throw new SyncError({ kind: "needs_person", code: "corrected_invoice_gone", params: { number } })
    }
    if (status === "draft") {
      const link = editLink(service.config.appBaseUrl, "invoice", remoteId)
      throw new SyncError({ kind: "needs_person", code: "invoice_is_draft", params: { number, link } })
    }
    return new StepResponse(null)
  }
)

/** Null: the invoice is gone. Own invoices are vouchers in lexoffice. */
async function statusOf(
  http: Http,
  mode: "lexoffice_invoice" | "own_invoice",
  remoteId: string
): Promise<string | null> {
  try {
    const read = mode === "own_invoice" ? getVoucher : getInvoice
    return (await read(http, remoteId)).voucherStatus
  } catch (error) {
    if (error instanceof LexofficeApiError && error.code === "not_found") {
      return null
    }
    throw error
  }
}
