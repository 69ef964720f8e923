import { z } from "@medusajs/framework/zod"
import { orNull } from "./values"

/**
 * A webhook of this key. Source: lexware public API documentation, "Event Subscriptions", read 2026-11.
 */
export const eventSubscriptionSchema = z.looseObject({
  subscriptionId: z.string().min(1),
  organizationId: orNull(z.string()),
  createdDate: orNull(z.string()),
  eventType: z.string(),
  callbackUrl: z.string(),
})

/** The list: one envelope, no pages. */
export const eventSubscriptionsSchema = z.looseObject({ content: z.array(eventSubscriptionSchema) })

/** What the schema above lets through; fields lexoffice adds are kept. */
export type EventSubscription = z.infer<typeof eventSubscriptionSchema>

type Lifecycle = "created" | "changed" | "deleted"

/** The 42 event types. */
export type EventType =
  | `${"article" | "contact" | "dunning" | "recurring-template"}.${Lifecycle}`
  | `${
      | "invoice"
      | "credit-note"
      | "quotation"
      | "order-confirmation"
      | "delivery-note"
      | "down-payment-invoice"
      | "voucher"}.${Lifecycle | "status.changed"}`
  | "payment.changed"
  | "token.revoked"

/** The callback must answer HEAD over https from outside, or the subscription is refused. */
export type EventSubscriptionBody = { eventType: EventType; callbackUrl: string }
