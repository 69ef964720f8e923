import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseUnlessValid } from "../../../domain/own-invoice"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { loadPrintable } from "../../own-file"
import { ClaimedDocument } from "./load-document"

export const checkCompleteStepId = "lexoffice-check-complete"

/**
 * Lets a document of the shop's own pass only with everything the law demands of it, before anything
 * about it is stored or sent.
 * @throws SyncError `own_invoice_incomplete`, `own_invoice_contradictory`
 */
export const checkCompleteStep = createStep(
  checkCompleteStepId,
  async ({ document, found }: { document: ClaimedDocument; found: string | null }, { container }) => {
    if (found === null) {
      const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
      refuseUnlessValid(await loadPrintable(service, document.id))
    }
    return new StepResponse(null)
  }
)
