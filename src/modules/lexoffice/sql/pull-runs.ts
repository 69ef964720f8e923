import { connectionId } from "./connection"
import { Sql } from "./sql"

/** Renewed with every page; longer than any page takes. */
const leaseMs = 5 * 60_000

/** One process at a time pulls. @returns false: another one is at it */
export async function takePull(sql: Sql): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_connection set payments_lease_until = clock_timestamp() + ? * interval '1 millisecond'
     where id = ? and (payments_lease_until is null or payments_lease_until < clock_timestamp()) returning id`,
    [leaseMs, connectionId]
  )
  return rows.length === 1
}

export async function keepPull(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_connection set payments_lease_until = clock_timestamp() + ? * interval '1 millisecond' where id = ?`,
    [leaseMs, connectionId]
  )
}

export async function endPull(sql: Sql): Promise<void> {
  await sql.execute(`update lexoffice_connection set payments_lease_until = null where id = ?`, [
    connectionId,
  ])
}

/** Moves the watermark, never back. @param reconciled all open documents were compared too */
export async function recordPulled(sql: Sql, startedAt: Date, reconciled: boolean): Promise<void> {
  await sql.execute(
    `update lexoffice_connection
     set payments_watermark = greatest(coalesce(payments_watermark, ?), ?)
         ${reconciled ? ", payments_reconciled_at = ?" : ""}
     where id = ?`,
    [startedAt, startedAt, ...(reconciled ? [startedAt] : []), connectionId]
  )
}
