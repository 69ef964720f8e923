import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkVatIdsStep } from "./steps/check-vat-ids"
import { loadBookedStep } from "./steps/load-booked"
import { PackedPlans, replacePlans, unpackPlans } from "./planned-orders"
import { OrderPlan } from "./plan-order"
import { planOrdersStep } from "./steps/plan-orders"
import { updateIncidentsStep } from "./steps/update-incidents"
import { writeDocumentsStep, WrittenDocuments } from "./steps/write-documents"

export const evaluateOrdersWorkflowId = "lexoffice-evaluate-orders"

/**
 * `is_backfill`: old orders, whose documents let all current ones go first. `before_trigger`: a person wants their invoices
 * without waiting for what makes them due.
 */
export type EvaluationInput = { order_ids: string[]; is_backfill: boolean; before_trigger?: boolean }

const planAgainStepId = "lexoffice-plan-orders-again"

/** An order that was planned again, with more known about its buyer, keeps only the later plan. */
const newestPlans = ({ first, again }: { first: PackedPlans; again: PackedPlans }): PackedPlans =>
  replacePlans(first, new Map(unpackPlans(again).map(({ orderId, plan }) => [orderId, plan])))

type Written = { planned: PackedPlans; written: WrittenDocuments }

/** An order whose documents could not be written waits for a person, as one that could not be planned. */
const withRefused = ({ planned, written }: Written): PackedPlans =>
  replacePlans(
    planned,
    new Map(
      written.refused.map(({ orderId, message }): [string, OrderPlan] => [
        orderId,
        { kind: "needs_person", code: "order_unwritable", params: { message } },
      ])
    )
  )

/** Looks at orders as they are and writes the documents they still need. Repeating it changes nothing. */
export const evaluateOrdersWorkflow = createWorkflow(evaluateOrdersWorkflowId, (input: EvaluationInput) => {
  const booked = loadBookedStep(input)
  const { before_trigger } = input
  const first = planOrdersStep({ order_ids: input.order_ids, booked, before_trigger })
  const answered = checkVatIdsStep(first)
  const again = planOrdersStep({ order_ids: answered, booked, before_trigger }).config({
    name: planAgainStepId,
  })
  const planned = transform({ first, again }, newestPlans)
  const written = writeDocumentsStep({ planned, is_backfill: input.is_backfill })
  const outcome = transform({ planned, written }, withRefused)
  const withClosedIncidents = updateIncidentsStep(outcome)
  return new WorkflowResponse(
    transform({ planned: outcome, written, withClosedIncidents }, (result) => result)
  )
})

export const previewOrdersWorkflowId = "lexoffice-preview-orders"

/** The same look at orders, without writing anything. */
export const previewOrdersWorkflow = createWorkflow(
  previewOrdersWorkflowId,
  (input: { order_ids: string[] }) => {
    const booked = loadBookedStep(input)
    return new WorkflowResponse(planOrdersStep({ order_ids: input.order_ids, booked }))
  }
)
