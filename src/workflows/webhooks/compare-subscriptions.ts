import type { EventSubscription, EventType } from "../../lexoffice-api"

/** What has to be done so that each wanted event is subscribed to once, at this address. Others' are left alone. */
export function compareSubscriptions(
  existing: readonly EventSubscription[],
  wanted: readonly EventType[],
  callbackUrl: string
): { missing: EventType[]; superfluous: string[] } {
  const ours = existing.filter((subscription) => subscription.callbackUrl === callbackUrl)
  const missing = wanted.filter((type) => ours.every(({ eventType }) => eventType !== type))
  const superfluous = ours.filter(
    ({ eventType }, index) =>
      !wanted.some((type) => type === eventType) ||
      ours.findIndex((earlier) => earlier.eventType === eventType) < index
  )
  return { missing, superfluous: superfluous.map(({ subscriptionId }) => subscriptionId) }
}
