import { Sql } from "./sql"

/** There is one account, so there is one row. */
export const connectionId = "lexcon_account"

/** lexoffice allows two requests a second; the table's default pace is one every 500 ms. Source: lexware public API, rate limit. */
const slowestSlotMs = 8_000
const recoverMsPerCall = 20

export async function ensureConnection(sql: Sql): Promise<void> {
  await sql.execute(`insert into lexoffice_connection (id) values (?) on conflict (id) do nothing`, [
    connectionId,
  ])
}

/**
 * Takes the next free slot of the account's rate limit, which all processes share.
 * @returns milliseconds to wait before the call may be sent
 */
export async function takeSlot(sql: Sql): Promise<number> {
  const [row] = await sql.execute<{ wait_ms: number }>(
    `update lexoffice_connection
     set next_slot_at = greatest(next_slot_at, clock_timestamp())
           + greatest(slot_floor_ms, slot_ms - ?) * interval '1 millisecond',
         slot_ms = greatest(slot_floor_ms, slot_ms - ?)
     where id = ?
     returning greatest(0, extract(epoch from (next_slot_at - slot_ms * interval '1 millisecond' - clock_timestamp())) * 1000)::float as wait_ms`,
    [recoverMsPerCall, recoverMsPerCall, connectionId]
  )
  if (!row) {
    throw new Error("the rate limit has no row: ensureConnection was not called")
  }
  return row.wait_ms
}

/** lexoffice refused a call for its rate: somebody else uses the account too. Slows down, then recovers. */
export async function slowDown(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_connection
     set slot_ms = least(?, slot_ms * 2),
         next_slot_at = greatest(next_slot_at, clock_timestamp()) + interval '1 second'
     where id = ?`,
    [slowestSlotMs, connectionId]
  )
}

/**
 * Nothing is sent for a while: lexoffice or the key failed, which concerns all documents. Workers
 * that notice the same failure at once count as one, and none shortens another's pause.
 */
export async function pauseWork(sql: Sql, pauseMs: number): Promise<void> {
  await sql.execute(
    `update lexoffice_connection
     set paused_until = greatest(paused_until, clock_timestamp() + ? * interval '1 millisecond'),
         pause_count = pause_count + case when paused_until > clock_timestamp() then 0 else 1 end,
         updated_at = clock_timestamp()
     where id = ?`,
    [pauseMs, connectionId]
  )
}

export async function resumeWork(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_connection set paused_until = null, pause_count = 0, updated_at = clock_timestamp()
     where id = ? and (paused_until is not null or pause_count > 0)`,
    [connectionId]
  )
}

/** Moves the sweep's watermark, never back. */
export async function moveWatermark(sql: Sql, to: Date): Promise<void> {
  await sql.execute(
    `update lexoffice_connection set sweep_watermark = greatest(coalesce(sweep_watermark, ?), ?) where id = ?`,
    [to, to, connectionId]
  )
}
