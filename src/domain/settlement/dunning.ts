/**
 * A reminder (Mahnung) that lexoffice has for an invoice. lexoffice keeps no level and no state of it: each
 * reminder is a record of its own, always a draft, that names the invoice.
 * Source: lexware public API documentation, chapter "Dunnings", read 2026-11.
 */
export type Dunning = {
  /** lexoffice's id */
  id: string
  /** Day in Europe/Berlin; null when the key may not read reminders */
  on: string | null
  /** As printed, such as "Zahlungserinnerung" */
  title: string | null
}

/** Enters a reminder, or what changed about one. @returns oldest first, each once */
export const withDunning = (known: readonly Dunning[], dunning: Dunning): Dunning[] =>
  [...withoutDunning(known, dunning.id), dunning].sort(byDay)

/** Takes a reminder out that lexoffice has no longer. */
export const withoutDunning = (known: readonly Dunning[], id: string): Dunning[] =>
  known.filter((dunning) => dunning.id !== id)

const byDay = (a: Dunning, b: Dunning): number =>
  (a.on ?? "").localeCompare(b.on ?? "") || a.id.localeCompare(b.id)
