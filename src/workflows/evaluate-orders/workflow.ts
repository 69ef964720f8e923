import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadBookedStep } from "./steps/load-booked"
import { planOrdersStep } from "./steps/plan-orders"
import { updateIncidentsStep } from "./steps/update-incidents"
import { writeDocumentsStep } from "./steps/write-documents"

export const evaluateOrdersWorkflowId = "lexoffice-evaluate-orders"

/** Looks at orders as they are and writes the documents they still need. Repeating it changes nothing. */
export const evaluateOrdersWorkflow = createWorkflow(
  evaluateOrdersWorkflowId,
  (input: { order_ids: string[] }) => {
    const booked = loadBookedStep(input)
    const planned = planOrdersStep({ order_ids: input.order_ids, booked })
    const written = writeDocumentsStep(planned)
    updateIncidentsStep(planned)
    return new WorkflowResponse(transform({ planned, written }, (result) => result))
  }
)

export const previewOrdersWorkflowId = "lexoffice-preview-orders"

/** The same look at orders, without writing anything. */
export const previewOrdersWorkflow = createWorkflow(
  previewOrdersWorkflowId,
  (input: { order_ids: string[] }) => {
    const booked = loadBookedStep(input)
    return new WorkflowResponse(planOrdersStep({ order_ids: input.order_ids, booked }))
  }
)
