import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { ExistingDocument } from "../plan-order"

export type BookedByOrder = Record<string, ExistingDocument[]>

type Row = Omit<ExistingDocument, "booking" | "decision"> & {
  order_id: string
  booking: ExistingDocument["booking"]
  decision: ExistingDocument["decision"]
}

export const loadBookedStepId = "lexoffice-load-booked"

/**
 * Reads what is booked for some orders, oldest first. Must run before the orders are read: an
 * order newer than its documents is evaluated again, one older than them would be booked back.
 */
export const loadBookedStep = createStep(
  loadBookedStepId,
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const rows = await service.sql.execute<Row>(
      `select order_id, id, kind, sequence, booking, content -> 'tax' -> 'decision' as decision
     from lexoffice_document
     where order_id in (${order_ids.map(() => "?").join(", ") || "null"}) and deleted_at is null
     order by order_id, sequence`,
      order_ids
    )
    const booked: BookedByOrder = {}
    for (const { order_id, ...document } of rows) {
      booked[order_id] = [...(booked[order_id] ?? []), document]
    }
    return new StepResponse(booked)
  }
)
