import { connectionId } from "./connection"
import { Sql } from "./sql"

/** Who waits for a call: a person, the running business, or the booking of old orders. */
export type Urgency = "interactive" | "normal" | "backfill"

/** lexoffice allows two requests a second; the table's default pace is one every 500 ms. Source: lexware public API, rate limit. */
const slowestSlotMs = 8_000
const slowestFirstMs = 250

/**
 * How far ahead of time a call may take its slot. A person takes the next one, however many wait.
 * Others take theirs only shortly before it comes, so that a person overtakes them; the old orders
 * come last. The longer a call has waited, the further ahead it may reach: nobody starves.
 */
const reach: Record<Urgency, (waitedMs: number) => number> = {
  interactive: () => 24 * 3_600_000,
  normal: (waitedMs) => 250 + waitedMs / 8,
  backfill: (waitedMs) => waitedMs / 16,
}

/** A slot that starts in `waitMs`, or word that another look is worth it after `lookAgainMs`. */
export type SlotAnswer = { granted: true; waitMs: number } | { granted: false; lookAgainMs: number }

/**
 * Takes the next free slot of the account's rate limit, which all processes share.
 * @param waitedMs how long this call has been waiting for a slot already
 */
export async function takeSlot(sql: Sql, urgency: Urgency, waitedMs: number): Promise<SlotAnswer> {
  const reachMs = Math.round(reach[urgency](waitedMs))
  const [row] = await sql.execute<{ wait_ms: number }>(
    `update lexoffice_connection c
     set next_slot_at = greatest(c.next_slot_at, clock_timestamp()) + pace.ms * interval '1 millisecond',
         slot_ms = pace.ms
     from (select id, slot_floor_ms + greatest(0, slot_ms - slot_floor_ms) * 9 / 10 as ms from lexoffice_connection) pace
     where c.id = ? and pace.id = c.id
       and (c.next_slot_at is null or c.next_slot_at <= clock_timestamp() + ? * interval '1 millisecond')
     returning greatest(0, extract(epoch from (c.next_slot_at - c.slot_ms * interval '1 millisecond'
       - clock_timestamp())) * 1000)::float as wait_ms`,
    [connectionId, reachMs]
  )
  return row ? { granted: true, waitMs: row.wait_ms } : lookAgain(sql, reachMs)
}

async function lookAgain(sql: Sql, reachMs: number): Promise<SlotAnswer> {
  const [row] = await sql.execute<{ in_ms: number }>(
    `select coalesce(extract(epoch from (next_slot_at - clock_timestamp())) * 1000, 0)::float as in_ms
     from lexoffice_connection where id = ?`,
    [connectionId]
  )
  if (!row) {
    throw new Error("the rate limit has no row: ensureConnection was not called")
  }
  return { granted: false, lookAgainMs: Math.min(Math.max(row.in_ms - reachMs, 5), 500) }
}

/** Nobody waits longer for a slot, whatever lexoffice asks for: a lease must outlast it. */
const longestRestMs = 60_000

/**
 * lexoffice refused a call for its rate: somebody else uses the account too. Slows down, then
 * recovers call by call. Refusals within one second are one. No call of any process goes out before the time that
 * lexoffice asked for is over.
 * @param retryAfterMs null: it asked for none
 */
export async function slowDown(sql: Sql, retryAfterMs: number | null): Promise<void> {
  const restMs = Math.min(Math.max(retryAfterMs ?? 0, 1_000), longestRestMs)
  await sql.execute(
    `update lexoffice_connection c
     set slot_ms = case when fresh.counts then least(?, greatest(c.slot_ms, ?) * 2) else c.slot_ms end,
         throttled_at = case when fresh.counts then clock_timestamp() else c.throttled_at end,
         next_slot_at = greatest(c.next_slot_at, clock_timestamp() + ? * interval '1 millisecond')
     from (select id, throttled_at is null or throttled_at < clock_timestamp() - interval '1 second' as counts
           from lexoffice_connection where id = ? for update) fresh
     where c.id = fresh.id and (fresh.counts or ?::bool)`,
    [slowestSlotMs, slowestFirstMs, restMs, connectionId, retryAfterMs !== null]
  )
}
