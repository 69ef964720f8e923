import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { handleReceived } from "../workflows/webhooks"

export default async function webhookReceived({ container }: SubscriberArgs): Promise<void> {
  await handleReceived(container)
}

export const config: SubscriberConfig = {
  event: "lexoffice.webhook.received",
  context: { subscriberId: "lexoffice-webhook-received" },
}
