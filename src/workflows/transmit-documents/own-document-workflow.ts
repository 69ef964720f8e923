import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { attachFileStep } from "./steps/attach-file"
import { checkCompleteStep } from "./steps/check-complete"
import { checkCorrectedInvoiceStep } from "./steps/check-corrected-invoice"
import { chooseCategoriesStep } from "./steps/choose-categories"
import { ensureContactStep } from "./steps/ensure-contact"
import { findLostVoucherStep } from "./steps/find-lost-voucher"
import { ClaimInput, loadDocumentStep } from "./steps/load-document"
import { recordBookedStep } from "./steps/record-booked"
import { sendVoucherStep } from "./steps/send-voucher"
import { storeFileStep } from "./steps/store-file"

export const transmitOwnDocumentWorkflowId = "lexoffice-transmit-own-document"

/**
 * Books one claimed document of the shop's own in lexoffice: a voucher with the document's file. Every
 * step may be repeated after a crash.
 */
export const transmitOwnDocumentWorkflow = createWorkflow(
  transmitOwnDocumentWorkflowId,
  (input: ClaimInput) => {
    const document = loadDocumentStep(input)
    const found = findLostVoucherStep({ document })
    checkCorrectedInvoiceStep({ document, found })
    checkCompleteStep({ document, found })
    const booking = chooseCategoriesStep({ document, found })
    const contact = ensureContactStep({ document, owner: input.owner, booking })
    storeFileStep({ document })
    const remoteId = sendVoucherStep({ document, booking, contact, found, owner: input.owner })
    attachFileStep({ document, remoteId, owner: input.owner })
    return new WorkflowResponse(recordBookedStep({ document }))
  }
)
