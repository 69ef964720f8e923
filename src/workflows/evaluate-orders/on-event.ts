import type { MedusaContainer } from "@medusajs/framework/types"
import { connectFromOptions } from "../connect"
import { drainDocuments } from "../transmit-documents"
import { evaluateOrders } from "./evaluate"
import { OrderEventData, ordersOfEvent } from "./orders-of-event"

/** An event is a hint: its orders are looked at, and what that wrote is sent at once. */
export async function lookAtOrders(
  container: MedusaContainer,
  event: { name: string; data: OrderEventData | OrderEventData[] }
): Promise<void> {
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
