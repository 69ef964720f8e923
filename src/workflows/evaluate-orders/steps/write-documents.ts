import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { writeDocuments } from "../../../modules/lexoffice/sql/write-documents"
import { PlannedOrder } from "./plan-orders"

export type WrittenDocuments = {
  documentIds: string[]
  /** Orders whose documents changed since they were read: plan them again */
  stale: string[]
}

export const writeDocumentsStepId = "lexoffice-write-documents"

/**
 * Writes the planned documents, each order's in one transaction. Has no compensation: a document
 * is frozen the moment it exists, and evaluating the order again continues from there.
 */
export const writeDocumentsStep = createStep(
  writeDocumentsStepId,
  async (planned: PlannedOrder[], { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const written: WrittenDocuments = { documentIds: [], stale: [] }
    for (const { orderId, plan, plannedAfter } of planned) {
      if (plan.kind !== "documents") {
        continue
      }
      if (await writeDocuments(service.sql, orderId, plannedAfter, plan.documents)) {
        written.documentIds.push(...plan.documents.map(({ id }) => id))
      } else {
        written.stale.push(orderId)
      }
    }
    return new StepResponse(written)
  }
)
