import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { loadContext } from "../load-context"
import { Order, orderFields, orderSchema } from "../order-schema"
import { OrderPlan, PlanContext, planOrder } from "../plan-order"
import { withVatIdAnswers } from "../vat-id-answers"
import { PackedPlans, packPlans, PlannedOrder } from "../planned-orders"
import { BookedByOrder } from "./load-booked"

/** What is read off an order before it is checked, to name it when it cannot be read. */
type OrderRow = { id: string; display_id?: unknown; email?: unknown }

const nothingBooked: BookedByOrder[string] = { documents: [], newestSequence: 0 }

export const planOrdersStepId = "lexoffice-plan-orders"

/** Reads the orders as they are now and decides what each still needs. Writes nothing. */
export const planOrdersStep = createStep(
  planOrdersStepId,
  async ({ order_ids, booked }: { order_ids: string[]; booked: BookedByOrder }, { container }) => {
    if (order_ids.length === 0) {
      return new StepResponse(packPlans([]))
    }
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const context = await loadContext(service)
    const { data }: { data: OrderRow[] } = await query.graph({
      entity: "order",
      fields: orderFields,
      filters: { id: order_ids },
    })
    const rows = data.map((row) => ({ row, read: orderSchema.safeParse(row) }))
    const orders = rows.flatMap(({ read }) => (read.success ? [read.data] : []))
    const informed = await withVatIdAnswers(service, context, orders)
    const planned = rows.map(({ row, read }): PlannedOrder => {
      const before = booked[row.id] ?? nothingBooked
      const plan = read.success ? planOne(read.data, before, informed) : unreadable(read.error)
      return { ...headOf(row), plannedAfter: before.newestSequence, plan }
    })
    return new StepResponse<PackedPlans>(packPlans(planned))
  }
)

const headOf = (row: OrderRow) => ({
  orderId: row.id,
  orderDisplayId: typeof row.display_id === "number" ? row.display_id : null,
  customer: typeof row.email === "string" ? row.email : null,
})

/** One order that cannot be planned must not keep the others from it: it waits for a person. */
function planOne(order: Order, booked: BookedByOrder[string], context: PlanContext): OrderPlan {
  try {
    return planOrder(order, booked.documents, booked.newestSequence, context)
  } catch (error) {
    return unreadable(error)
  }
}

function unreadable(error: unknown): OrderPlan {
  const message = error instanceof Error ? error.message.slice(0, 500) : "unknown error"
  return { kind: "needs_person", code: "order_unreadable", params: { message } }
}
