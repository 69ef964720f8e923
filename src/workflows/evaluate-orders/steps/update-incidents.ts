import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { bookedByHand } from "../../../modules/lexoffice/sql/booked-by-hand"
import { closeIncidents, openIncident, withOpenIncidents } from "../../../modules/lexoffice/sql/incidents"
import { tellClosed } from "../../incidents/tell-closed"
import { tellOpened } from "../../incidents/tell-opened"
import { PackedPlans, PlannedOrder, unpackPlans } from "../planned-orders"

export const updateIncidentsStepId = "lexoffice-update-order-incidents"

/**
 * Opens an incident for each order that needs a person, and closes those of orders that no longer do.
 * @returns the orders of which some were closed
 */
export const updateIncidentsStep = createStep(
  updateIncidentsStepId,
  async (packed: PackedPlans, { container }) => {
    const planned = unpackPlans(packed)
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const opened: { id: string; opened: boolean }[] = []
    const closed: string[] = []
    const withClosed: string[] = []
    const orderIds = planned.map(({ orderId }) => orderId)
    const troubled = await withOpenIncidents(service.sql, "order", orderIds)
    const unbookable = planned.filter(({ plan }) => plan.kind === "needs_person")
    // since the plan was made
    const byHand = await bookedByHand(
      service.sql,
      unbookable.map(({ orderId }) => orderId)
    )
    const closing = { by: "system", resolution: "succeeded" } as const
    for (const order of planned) {
      const { orderId, plan } = order
      if (troubled.has(orderId)) {
        const still = plan.kind === "needs_person" ? [plan.code] : []
        const ids = await closeIncidents(service.sql, { type: "order", id: orderId }, closing, still)
        closed.push(...ids)
        if (ids.length > 0) {
          withClosed.push(orderId)
        }
      }
      if (plan.kind === "needs_person" && !byHand.has(orderId)) {
        opened.push(await open(service, order, plan))
      }
    }
    await tellOpened(container, ...opened)
    await tellClosed(container, closed)
    return new StepResponse(withClosed)
  }
)

const open = (
  service: LexofficeModuleService,
  order: PlannedOrder,
  plan: Extract<PlannedOrder["plan"], { kind: "needs_person" }>
) =>
  openIncident(service.sql, {
    id: generateEntityId(undefined, "lexinc"),
    code: plan.code,
    params: { order: order.orderDisplayId, ...plan.params },
    subject_type: "order",
    subject_id: order.orderId,
    document_id: null,
    order_id: order.orderId,
    order_display_id: order.orderDisplayId,
    search_text: [order.orderDisplayId, order.customer].join(" "),
  })
