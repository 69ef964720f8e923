import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LexofficeApiError, SyncError } from "../../../domain/errors"
import { editLink, getInvoice, Http } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { ClaimedDocument } from "./load-document"

export const checkCorrectedInvoiceStepId = "lexoffice-check-corrected-invoice"

/**
 * lexoffice takes no credit note for a draft, and the API can neither finish nor delete one. So a
 * credit note for an invoice that was sent as a draft waits until a person did either.
 * @throws SyncError `invoice_is_draft`, `invoice_draft_deleted`
 */
export const checkCorrectedInvoiceStep = createStep(
  checkCorrectedInvoiceStepId,
  async ({ document, found }: { document: ClaimedDocument; found: string | null }, { container }) => {
    const { corrects } = document
    if (found !== null || corrects === null || !corrects.sentAsDraft || corrects.remoteId === null) {
      return new StepResponse(null)
    }
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const http = await service.client({ documentId: document.id, priority: document.priority })
    const status = await statusOf(http, corrects.remoteId)
    if (status === null) {
      throw new SyncError({ kind: "needs_person", code: "invoice_draft_deleted" })
    }
    if (status === "draft") {
      const link = editLink(service.config.appBaseUrl, "invoice", corrects.remoteId)
      const params = { number: corrects.number, link }
      throw new SyncError({ kind: "needs_person", code: "invoice_is_draft", params })
    }
    return new StepResponse(null)
  }
)

/** Null: the invoice is gone. */
async function statusOf(http: Http, remoteId: string): Promise<string | null> {
  try {
    return (await getInvoice(http, remoteId)).voucherStatus
  } catch (error) {
    if (error instanceof LexofficeApiError && error.code === "not_found") {
      return null
    }
    throw error
  }
}
