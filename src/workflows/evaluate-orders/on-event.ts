import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import { actingAs } from "../../modules/lexoffice/call-context"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { connectFromOptions } from "../connect"
import { sendSoon } from "../transmit-documents"
import { evaluateOrders } from "./evaluate"
import { OrderEventData, ordersOfEvent } from "./orders-of-event"

type OrderEvent = { name: string; data: OrderEventData | OrderEventData[] }

/**
 * An event is a hint: its orders are looked at, and what that wrote is sent at once, beside the event. Medusa's event bus within the process calls
 * while the customer's request still reads the order it answers with: that one goes first. An event that is lost
 * meanwhile is caught by the sweep.
 */
export async function lookAtOrders(container: MedusaContainer, event: OrderEvent): Promise<void> {
  await pause(container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE).config.eventDelayMs)
  await actingAs(`event:${event.name}`, () => lookNow(container, event))
}

async function lookNow(container: MedusaContainer, event: OrderEvent): Promise<void> {
  const orderIds = await ordersOfEvent(container, event.name, event.data)
  if (orderIds.length === 0) {
    return
  }
  await connectFromOptions(container)
  const { documentIds } = await evaluateOrders(container, orderIds)
  if (documentIds.length > 0) {
    sendSoon(container, documentIds)
  }
}
