import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { writeDocuments } from "../../../modules/lexoffice/sql/write-documents"
import { PackedPlans, unpackPlans } from "../planned-orders"
import { RefusedOrder, writeApart } from "../write-apart"

export type WrittenDocuments = {
  documentIds: string[]
  /** Orders whose documents changed since they were read: plan them again */
  stale: string[]
  /** Orders whose documents the database does not take */
  refused: RefusedOrder[]
}

export const writeDocumentsStepId = "lexoffice-write-documents"

/**
 * Writes the planned documents, all of an order or none. Has no compensation: a document is frozen
 * the moment it exists, and evaluating the order again continues from there.
 */
export const writeDocumentsStep = createStep(
  writeDocumentsStepId,
  async ({ planned, is_backfill }: { planned: PackedPlans; is_backfill: boolean }, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const orders = unpackPlans(planned).flatMap(({ orderId, plan, plannedAfter }) =>
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
    const { stale, refused } = await writeApart(orders, (some) =>
      writeDocuments(service.sql, some, (sql) => service.readNumbers(sql))
    )
    const unwritten = new Set([...stale, ...refused.map(({ orderId }) => orderId)])
    const documentIds = orders
      .filter(({ orderId }) => !unwritten.has(orderId))
      .flatMap(({ documents }) => documents.map(({ id }) => id))
    return new StepResponse<WrittenDocuments>({ documentIds, stale, refused })
  }
)
