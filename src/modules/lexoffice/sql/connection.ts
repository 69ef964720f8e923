import { placeholders, Sql } from "./sql"

/** There is one account, so there is one row. */
export const connectionId = "lexcon_account"

export async function ensureConnection(sql: Sql): Promise<void> {
  await sql.execute(`insert into lexoffice_connection (id) values (?) on conflict (id) do nothing`, [
    connectionId,
  ])
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

/** Pauses of all work in a row so far. One that others caused a moment ago is what caused it, too, and none before it. */
export async function pausesBefore(sql: Sql): Promise<number> {
  const [row] = await sql.execute<{ count: number }>(
    `select pause_count - case when paused_until > clock_timestamp() then 1 else 0 end as count
     from lexoffice_connection where id = ?`,
    [connectionId]
  )
  return Math.max(0, row?.count ?? 0)
}

/** Work goes on at once: a person says so, or a document arrived. */
export async function resumeWork(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_connection set paused_until = null, pause_count = 0, updated_at = clock_timestamp()
     where id = ? and (paused_until is not null or pause_count > 0)`,
    [connectionId]
  )
}

/** A document arrived in lexoffice: the account works, whatever went wrong before. */
export async function recordWorking(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_connection
     set paused_until = null, pause_count = 0, succeeded_at = clock_timestamp(), updated_at = clock_timestamp()
     where id = ?`,
    [connectionId]
  )
}

/** The account counts as connected again, unless an incident of it with one of these codes is still open. */
export async function recordConnected(sql: Sql, codes: readonly string[]): Promise<void> {
  await sql.execute(
    `update lexoffice_connection set state = 'connected', updated_at = clock_timestamp()
     where id = ? and state in ('refused', 'contract_missing', 'unreachable')
       and not exists (
         select 1 from lexoffice_incident
         where subject_type = 'connection' and subject_id = ? and code in ${placeholders(codes.length)}
           and closed_at is null and deleted_at is null)`,
    [connectionId, connectionId, ...codes]
  )
}

/** A worker that is to ask whether lexoffice is back has this long; if it dies, another one asks. */
const probeMs = 60_000

/**
 * A pause is over: one worker may ask lexoffice whether it is back; all others keep waiting.
 * @returns true for that one worker
 */
export async function takeProbe(sql: Sql): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_connection
     set paused_until = clock_timestamp() + ? * interval '1 millisecond', updated_at = clock_timestamp()
     where id = ? and paused_until <= clock_timestamp() returning id`,
    [probeMs, connectionId]
  )
  return rows.length === 1
}

/**
 * Ends the pause after a probe. The count stays until a document arrives, so that pauses go on
 * growing when lexoffice answers questions but takes no documents.
 */
export async function endPause(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_connection set paused_until = null, updated_at = clock_timestamp() where id = ?`,
    [connectionId]
  )
}

/** The probe failed: another, longer pause. */
export async function extendPause(sql: Sql, pauseMs: number): Promise<void> {
  await sql.execute(
    `update lexoffice_connection
     set paused_until = clock_timestamp() + ? * interval '1 millisecond', pause_count = pause_count + 1,
         updated_at = clock_timestamp()
     where id = ?`,
    [pauseMs, connectionId]
  )
}

/** What the database's clock says, which dates the orders' changes, too. */
export async function databaseNow(sql: Sql): Promise<Date> {
  const [row] = await sql.execute<{ now: Date }>(`select clock_timestamp() as now`)
  if (!row) {
    throw new Error("the database tells no time")
  }
  return new Date(row.now)
}

/** Moves the sweep's watermark, never back. */
export async function moveWatermark(sql: Sql, to: Date): Promise<void> {
  await sql.execute(
    `update lexoffice_connection set sweep_watermark = greatest(coalesce(sweep_watermark, ?), ?) where id = ?`,
    [to, to, connectionId]
  )
}
