import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { hintAfter } from "../workflows/payment-hints"

export default async function paymentHint({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await hintAfter(container, event)
}

export const config: SubscriberConfig = {
  event: ["lexoffice.document.transmitted", "payment.captured"],
  context: { subscriberId: "lexoffice-payment-hint" },
}
