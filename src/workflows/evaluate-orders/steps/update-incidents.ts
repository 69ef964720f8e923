import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { closeIncidents, openIncident, withOpenIncidents } from "../../../modules/lexoffice/sql/incidents"
import { PackedPlans, PlannedOrder, unpackPlans } from "../planned-orders"

export const updateIncidentsStepId = "lexoffice-update-order-incidents"

/** Opens an incident for each order that needs a person, and closes those of orders that no longer do. */
export const updateIncidentsStep = createStep(
  updateIncidentsStepId,
  async (packed: PackedPlans, { container }) => {
    const planned = unpackPlans(packed)
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const opened: string[] = []
    const closed: string[] = []
    const orderIds = planned.map(({ orderId }) => orderId)
    const troubled = await withOpenIncidents(service.sql, "order", orderIds)
    const closing = { by: "system", resolution: "succeeded" } as const
    for (const order of planned) {
      const { orderId, plan } = order
      if (troubled.has(orderId)) {
        const still = plan.kind === "needs_person" ? [plan.code] : []
        closed.push(...(await closeIncidents(service.sql, { type: "order", id: orderId }, closing, still)))
      }
      if (plan.kind === "needs_person") {
        const incident = await open(service, order, plan)
        opened.push(...(incident.opened ? [incident.id] : []))
      }
    }
    await container
      .resolve(Modules.EVENT_BUS)
      .emit([
        ...opened.map((id) => ({ name: "lexoffice.incident.opened", data: { id } })),
        ...closed.map((id) => ({ name: "lexoffice.incident.closed", data: { id } })),
      ])
    return new StepResponse({ opened, closed })
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
