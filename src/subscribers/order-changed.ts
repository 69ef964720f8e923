import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { lookAtOrders } from "../workflows/evaluate-orders"

type EventData = Parameters<typeof lookAtOrders>[1]["data"]

export default async function orderChanged({ event, container }: SubscriberArgs<EventData>): Promise<void> {
  await lookAtOrders(container, event)
}

/** Everything that can change what has to be booked. A lost one is caught by the sweep. */
export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "order.updated",
    "order.completed",
    "order.canceled",
    "order.archived",
    "order.return_requested",
    "order.return_received",
    "order.claim_created",
    "order.exchange_created",
    "order.fulfillment_created",
    "order.fulfillment_canceled",
    "order-edit.confirmed",
    "payment.captured",
    "payment.refunded",
    "shipment.created",
    "delivery.created",
  ],
  context: { subscriberId: "lexoffice-order-changed" },
}
