import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordArrived } from "../record-arrived"
import { ClaimedDocument } from "./load-document"

export const recordBookedStepId = "lexoffice-record-booked"

/**
 * The document is booked and its file attached. Nothing is read back: number, day and sums are ours,
 * and lexoffice refuses a voucher whose sums disagree.
 */
export const recordBookedStep = createStep(
  recordBookedStepId,
  async ({ document }: { document: ClaimedDocument }, { container }) => {
    await recordArrived(container, {
      documentId: document.id,
      number: document.number ?? "",
      remoteStatus: "open",
      dueDate: null,
      openCents: document.totalCents,
      paymentState: "open",
    })
    return new StepResponse({ confirmed: true })
  }
)
