import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { connectFromOptions } from "../connect"
import { drainDocuments } from "../transmit-documents"
import { evaluateOrders } from "./evaluate"
import { OrderEventData, ordersOfEvent } from "./orders-of-event"

/**
 * An event is a hint: its orders are looked at, and what that wrote is sent at once. Medusa's event bus within the process calls
 * while the customer's request still reads the order it answers with: that one goes first. An event that is lost
 * meanwhile is caught by the sweep.
 */
export async function lookAtOrders(
  container: MedusaContainer,
  event: { name: string; data: OrderEventData | OrderEventData[] }
): Promise<void> {
  await pause(container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE).config.eventDelayMs)
  const orderIds = await ordersOfEvent(container, event.name, event.data)
  if (orderIds.length === 0) {
    return
  }
  await connectFromOptions(container)
  const { documentIds } = await evaluateOrders(container, orderIds)
  if (documentIds.length > 0) {
    await drainDocuments(container, { ids: documentIds })
  }
}
