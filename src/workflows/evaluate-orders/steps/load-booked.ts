import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { bookedByHand } from "../../../modules/lexoffice/sql/booked-by-hand"
import { ExistingDocument } from "../plan-order"

/**
 * By order id; without those of which nothing is booked. `newestSequence` counts withdrawn documents too: a sequence is
 * never used again. `isByHand`: a person booked the order elsewhere.
 */
export type BookedByOrder = Record<string, Booked>

export type Booked = { documents: ExistingDocument[]; newestSequence: number; isByHand: boolean }

export const nothingBooked: Booked = { documents: [], newestSequence: 0, isByHand: false }

type Row = ExistingDocument & { order_id: string; withdrawn: boolean }

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
      `select order_id, id, kind, mode, sequence, booking, content -> 'tax' -> 'decision' as decision,
              content -> 'besideMain' as "besideMain",
              withdrawn_at is not null as withdrawn
     from lexoffice_document
     where order_id in (${order_ids.map(() => "?").join(", ") || "null"}) and deleted_at is null
     order by order_id, sequence`,
      order_ids
    )
    const byHand = await bookedByHand(service.sql, order_ids)
    const booked: BookedByOrder = Object.fromEntries(
      [...byHand].map((orderId) => [orderId, { ...nothingBooked, isByHand: true }])
    )
    for (const { order_id, withdrawn, ...document } of rows) {
      const before = booked[order_id] ?? nothingBooked
      const documents = withdrawn ? before.documents : [...before.documents, document]
      booked[order_id] = { ...before, documents, newestSequence: document.sequence }
    }
    return new StepResponse(booked)
  }
)
