import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { unfitFields } from "../../../domain/incidents"
import { beforeTrigger } from "../../../domain/ledger"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { loadContext } from "../load-context"
import { Order, orderSchema } from "../order-schema"
import { OrderPlan, PlanContext, planOrder } from "../plan-order"
import { OrderRow, readOrders } from "../read-orders"
import { withVatIdAnswers } from "../vat-id-answers"
import { PackedPlans, packPlans, PlannedOrder } from "../planned-orders"
import { Booked, BookedByOrder, nothingBooked } from "./load-booked"

const leftAlone: OrderPlan = { kind: "nothing", nothing: { reason: "booked_by_hand" } }

type Input = { order_ids: string[]; booked: BookedByOrder; before_trigger?: boolean | undefined }

export const planOrdersStepId = "lexoffice-plan-orders"

/** Reads the orders as they are now and decides what each still needs. Writes nothing. */
export const planOrdersStep = createStep(
  planOrdersStepId,
  async ({ order_ids, booked, before_trigger }: Input, { container }) => {
    if (order_ids.length === 0) {
      return new StepResponse(packPlans([]))
    }
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const stored = await loadContext(service)
    const context = before_trigger ? { ...stored, policy: beforeTrigger(stored.policy) } : stored
    const read = await readOrders(container, order_ids)
    const rows = read.map((row) => ({ row, read: orderSchema.safeParse(row) }))
    const orders = rows.flatMap(({ read }) => (read.success ? [read.data] : []))
    const informed = await withVatIdAnswers(service, context, orders)
    const planned = rows.map(({ row, read }): PlannedOrder => {
      const before = booked[row.id] ?? nothingBooked
      const plan = () => (read.success ? planOne(read.data, before, informed) : unreadable(read.error))
      return {
        ...headOf(row),
        plannedAfter: before.newestSequence,
        plan: before.isByHand ? leftAlone : plan(),
      }
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
function planOne(order: Order, booked: Booked, context: PlanContext): OrderPlan {
  try {
    return planOrder(order, booked.documents, booked.newestSequence, context)
  } catch (error) {
    return unreadable(error)
  }
}

const unreadable = (error: unknown): OrderPlan => ({
  kind: "needs_person",
  code: "order_unreadable",
  params: { message: messageOf(error) },
})

function messageOf(error: unknown): string | { de: string; en: string } {
  if (error instanceof z.ZodError) {
    return unfitFields(error.issues.map(({ path }) => path.join(".")))
  }
  return error instanceof Error
    ? error.message.slice(0, 500)
    : { de: "unbekannter Fehler", en: "unknown error" }
}
