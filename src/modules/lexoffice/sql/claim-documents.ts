import { Sql } from "./sql"

/** Longer than any one document takes, waiting for the rate limit included. */
export const leaseMs = 5 * 60_000

/**
 * Takes the next due documents for one worker. Any number of workers may call at once: a row is
 * given to one of them, and comes back when its lease has run out. A document waits for the
 * earlier ones of its order, since a credit note names its invoice.
 *
 * @param ids only these; null: whatever is due   @returns the ids claimed, oldest first
 */
export async function claimDocuments(
  sql: Sql,
  owner: string,
  limit: number,
  ids: string[] | null
): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `with due as (
       select d.id from lexoffice_document d
       where d.deleted_at is null
         and d.state in ('pending', 'transmitting')
         and (d.next_attempt_at is null or d.next_attempt_at <= clock_timestamp())
         and (d.lease_until is null or d.lease_until < clock_timestamp())
         and not exists (
           select 1 from lexoffice_document earlier
           where earlier.order_id = d.order_id and earlier.sequence < d.sequence
             and earlier.state not in ('transmitted', 'dismissed') and earlier.deleted_at is null)
         and not exists (select 1 from lexoffice_connection c where c.paused_until > clock_timestamp())
         ${ids === null ? "" : `and d.id in (${ids.map(() => "?").join(", ") || "null"})`}
       order by d.created_at, d.order_id, d.sequence
       limit ?
       for update of d skip locked),
     claimed as (
       update lexoffice_document d
       set state = 'transmitting', lease_owner = ?, updated_at = clock_timestamp(),
           lease_until = clock_timestamp() + ? * interval '1 millisecond'
       from due where d.id = due.id
       returning d.id, d.created_at, d.order_id, d.sequence)
     select id from claimed order by created_at, order_id, sequence`,
    [...(ids ?? []), limit, owner, leaseMs]
  )
  return rows.map(({ id }) => id)
}

/** Keeps a claim for another lease. False: the lease was lost, another worker may have the document. */
export async function renewLease(sql: Sql, documentId: string, owner: string): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_document
     set lease_until = clock_timestamp() + ? * interval '1 millisecond'
     where id = ? and lease_owner = ? and lease_until > clock_timestamp()
     returning id`,
    [leaseMs, documentId, owner]
  )
  return rows.length === 1
}

/** Gives a claim back; the document is due again after `waitMs`. Does nothing when the claim is not ours any more. */
export async function releaseDocument(
  sql: Sql,
  documentId: string,
  owner: string,
  release: { waitMs: number; errorCode: string | null; countsAsAttempt: boolean }
): Promise<void> {
  await sql.execute(
    `update lexoffice_document
     set state = 'pending', lease_owner = null, lease_until = null, last_error_code = ?,
         attempt_count = attempt_count + ?, updated_at = clock_timestamp(),
         next_attempt_at = clock_timestamp() + ? * interval '1 millisecond'
     where id = ? and lease_owner = ?`,
    [release.errorCode, release.countsAsAttempt ? 1 : 0, release.waitMs, documentId, owner]
  )
}
