import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import { actingAs } from "../../modules/lexoffice/call-context"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { ordersOfEvent } from "../evaluate-orders/orders-of-event"
import { hintPayments } from "./hint-payments"

/** A document arrived in lexoffice, or a payment was captured: either may come first. */
export async function hintAfter(
  container: MedusaContainer,
  { name, data }: { name: string; data: { id: string } }
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if ((await service.readConnection()).can_hint_payments) {
    const orderIds =
      name === "lexoffice.document.transmitted"
        ? [(await service.retrieveLexofficeDocument(data.id, { select: ["id", "order_id"] })).order_id]
        : await ordersOfEvent(container, name, data)
    await actingAs(`event:${name}`, () => hintPayments(container, orderIds))
  }
}
