import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkVatIdsStep } from "./steps/check-vat-ids"
import { loadBookedStep } from "./steps/load-booked"
import { PlannedOrder, planOrdersStep } from "./steps/plan-orders"
import { updateIncidentsStep } from "./steps/update-incidents"
import { writeDocumentsStep } from "./steps/write-documents"

export const evaluateOrdersWorkflowId = "lexoffice-evaluate-orders"

/** `is_backfill`: old orders, whose documents let all current ones go first. */
export type EvaluationInput = { order_ids: string[]; is_backfill: boolean }

const planAgainStepId = "lexoffice-plan-orders-again"

/** Looks at orders as they are and writes the documents they still need. Repeating it changes nothing. */
export const evaluateOrdersWorkflow = createWorkflow(evaluateOrdersWorkflowId, (input: EvaluationInput) => {
  const booked = loadBookedStep(input)
  const first = planOrdersStep({ order_ids: input.order_ids, booked })
  const answered = checkVatIdsStep(first)
  const again = planOrdersStep({ order_ids: answered, booked }).config({ name: planAgainStepId })
  const planned = transform({ first, again }, newestPlans)
  const written = writeDocumentsStep({ planned, is_backfill: input.is_backfill })
  updateIncidentsStep(planned)
  return new WorkflowResponse(transform({ planned, written }, (result) => result))
})

/** An order that was planned again, with more known about its buyer, keeps only the later plan. */
function newestPlans({ first, again }: { first: PlannedOrder[]; again: PlannedOrder[] }): PlannedOrder[] {
  const later = new Map(again.map((planned) => [planned.orderId, planned]))
  return first.map((planned) => later.get(planned.orderId) ?? planned)
}

export const previewOrdersWorkflowId = "lexoffice-preview-orders"

/** The same look at orders, without writing anything. */
export const previewOrdersWorkflow = createWorkflow(
  previewOrdersWorkflowId,
  (input: { order_ids: string[] }) => {
    const booked = loadBookedStep(input)
    return new WorkflowResponse(planOrdersStep({ order_ids: input.order_ids, booked }))
  }
)
