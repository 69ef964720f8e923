import type { EventType } from "../../lexoffice-api"

/** Where lexoffice sends them, below the public address of this server. */
export const callbackPath = "/lexoffice/webhooks"

/** Everything the shop wants to hear of. Later subjects join here. */
export const wantedEvents: readonly EventType[] = [
  "invoice.changed",
  "invoice.deleted",
  "invoice.status.changed",
  "credit-note.changed",
  "credit-note.deleted",
  "credit-note.status.changed",
  "voucher.changed",
  "voucher.deleted",
  "voucher.status.changed",
  "payment.changed",
  "token.revoked",
]
