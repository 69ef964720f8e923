import type { MedusaContainer } from "@medusajs/framework/types"
import type { DocumentBooking, PrintedAmounts, TaxFacts } from "../../domain/documents"
import { Explanation, explainOrder as explain } from "../../domain/explain"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { bookedByHand } from "../../modules/lexoffice/sql/booked-by-hand"
import { orderSchema } from "../evaluate-orders/order-schema"
import { readOrders } from "../evaluate-orders/read-orders"
import { toSale } from "../evaluate-orders/to-sale"

/** The calculation, and the tax case that its newest document was written under. */
export type OrderExplanation = Explanation & { tax: TaxFacts | null; booked_by_hand: boolean }

type Row = {
  kind: "invoice" | "credit_note"
  sequence: number
  number: string | null
  booking: DocumentBooking
  tax: TaxFacts
  printed: PrintedAmounts
}

/** The whole calculation of an order as it stands. Null: there is no such order. */
export async function explainOrder(
  container: MedusaContainer,
  orderId: string
): Promise<OrderExplanation | null> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const rows = await service.sql.execute<Row>(
    `select kind, sequence, number, booking, content -> 'tax' as tax,
            jsonb_build_object('basis', content -> 'basis', 'lines', content -> 'lines',
              'taxColumns', content -> 'taxColumns', 'total', content -> 'total') as printed
     from lexoffice_document
     where order_id = ? and withdrawn_at is null and deleted_at is null order by sequence`,
    [orderId]
  )
  const [order] = await readOrders(container, [orderId])
  if (order === undefined) {
    return null
  }
  const { settings } = await service.readSettings()
  const documents = rows.map(({ booking, ...row }) => ({ ...row, ...booking }))
  return {
    ...explain(toSale(orderSchema.parse(order), settings), documents),
    tax: rows.at(-1)?.tax ?? null,
    booked_by_hand: (await bookedByHand(service.sql, [orderId])).has(orderId),
  }
}
