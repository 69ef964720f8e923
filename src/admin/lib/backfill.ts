import type { BackfillDto } from "../../api/admin/lexoffice/dto"

export type BackfillPlan = BackfillDto["backfill"]

/** Why an order gets no (further) document. */
export const leftReasons = [
  "up_to_date",
  "waiting_for_trigger",
  "before_start_date",
  "no_start_date",
  "not_connected",
  "channel_excluded",
  "draft_order",
  "canceled_before_invoice",
  "nothing_to_book",
  "booked_by_hand",
] as const

/** How many documents a run would write. */
export const writesOf = ({ documents }: BackfillPlan) => documents.invoice + documents.credit_note

/** How many orders wait for a person. */
export const personsOf = ({ needs_person }: BackfillPlan) => sum(Object.values(needs_person))

/** Counts in the order of `known`; what it does not know is counted as `other`, so that no order is passed over. */
export function byReason<T extends string>(counts: Record<string, number>, known: readonly T[]) {
  const named = known.map((reason) => ({ reason, count: counts[reason] ?? 0 }))
  const other = sum(Object.values(counts)) - sum(named.map(({ count }) => count))
  return [...named, { reason: "other" as const, count: other }].filter(({ count }) => count > 0)
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
