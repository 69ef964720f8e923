import type { EventType } from "../../lexoffice-api"

/** Where lexoffice sends them, below the public address of this server. */
export const callbackPath = "/lexoffice/webhooks"

/** What an event is about, and so what is read again. */
export type Subject = "document" | "dunning" | "account"

/** Everything the shop wants to hear of: the one list. What joins it is subscribed to by the next daily check. */
const subjects: Partial<Record<EventType, Subject>> = {
  "invoice.changed": "document",
  "invoice.deleted": "document",
  "invoice.status.changed": "document",
  "credit-note.changed": "document",
  "credit-note.deleted": "document",
  "credit-note.status.changed": "document",
  "voucher.changed": "document",
  "voucher.deleted": "document",
  "voucher.status.changed": "document",
  "payment.changed": "document",
  "dunning.created": "dunning",
  "dunning.changed": "dunning",
  "dunning.deleted": "dunning",
  "token.revoked": "account",
}

const isWanted = (type: string): type is EventType => type in subjects

export const wantedEvents: readonly EventType[] = Object.keys(subjects).filter(isWanted)

/** @returns null: nobody asked for it */
export const subjectOf = (eventType: string): Subject | null =>
  isWanted(eventType) ? (subjects[eventType] ?? null) : null
