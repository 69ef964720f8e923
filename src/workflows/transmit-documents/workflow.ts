import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkCorrectedInvoiceStep } from "./steps/check-corrected-invoice"
import { confirmDocumentStep } from "./steps/confirm-document"
import { ensureContactStep } from "./steps/ensure-contact"
import { findLostDocumentStep } from "./steps/find-lost-document"
import { ClaimInput, loadDocumentStep } from "./steps/load-document"
import { sendDocumentStep } from "./steps/send-document"

export const transmitDocumentWorkflowId = "lexoffice-transmit-document"

/** Brings one claimed document into lexoffice. Every step may be repeated after a crash. */
export const transmitDocumentWorkflow = createWorkflow(transmitDocumentWorkflowId, (input: ClaimInput) => {
  const document = loadDocumentStep(input)
  const found = findLostDocumentStep({ document })
  checkCorrectedInvoiceStep({ document, found })
  const contact = ensureContactStep({ document, owner: input.owner })
  const remoteId = sendDocumentStep({ document, contact, found, owner: input.owner })
  const confirmed = confirmDocumentStep({ document, remoteId, found, owner: input.owner })
  return new WorkflowResponse(confirmed)
})
