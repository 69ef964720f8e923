import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceIncident } from "../workflows/announce-incident"

export default async function incidentOpened({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceIncident(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "lexoffice.incident.opened",
  context: { subscriberId: "lexoffice-incident-opened" },
}
