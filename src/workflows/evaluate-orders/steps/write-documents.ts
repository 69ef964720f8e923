import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { writeOrders } from "../../../modules/lexoffice/sql/write-documents"
import { PlannedOrder } from "./plan-orders"

export type WrittenDocuments = {
  documentIds: string[]
  /** Orders whose documents changed since they were read: plan them again */
  stale: string[]
}

export const writeDocumentsStepId = "lexoffice-write-documents"

/**
 * Writes the planned documents, all of an order or none. Has no compensation: a document is frozen
 * the moment it exists, and evaluating the order again continues from there.
 */
export const writeDocumentsStep = createStep(
  writeDocumentsStepId,
  async ({ planned, is_backfill }: { planned: PlannedOrder[]; is_backfill: boolean }, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const orders = planned.flatMap(({ orderId, plan, plannedAfter }) =>
      plan.kind === "documents"
        ? [
            {
              orderId,
              plannedAfter,
              documents: plan.documents.map((document) => ({ ...document, is_backfill })),
            },
          ]
        : []
    )
    const stale = await writeOrders(service.sql, orders, (sql) => service.readNumbers(sql))
    const written = orders.filter(({ orderId }) => !stale.includes(orderId))
    const documentIds = written.flatMap(({ documents }) => documents.map(({ id }) => id))
    return new StepResponse<WrittenDocuments>({ documentIds, stale })
  }
)
