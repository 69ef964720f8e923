import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ensureFile } from "../../own-file"
import { ClaimedDocument } from "./load-document"

export const storeFileStepId = "lexoffice-store-file"

/**
 * Makes and stores the file of a document of the shop's own, unless it is stored; refuses one that is
 * incomplete or was changed. Has no compensation: what was stored once is kept.
 */
export const storeFileStep = createStep(
  storeFileStepId,
  async ({ document }: { document: ClaimedDocument }, { container }) => {
    if (!document.isFileAttached) {
      await ensureFile(container, document.id)
    }
    return new StepResponse(null)
  }
)
