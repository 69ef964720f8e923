import { placeholders, Sql } from "./sql"

/** Longer than any one document takes, waiting for the rate limit included. */
export const leaseMs = 5 * 60_000

/**
 * Takes the next due documents for one worker. Any number of workers may call at once: a row is
 * given to one of them, and comes back when its lease has run out. A document waits for the
 * earlier ones of its order, since a credit note names its invoice. None is given while work pauses.
 *
 * @param ids only these; null: whatever is due   @returns the ids claimed: current orders first, oldest first
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
         and d.state in ('pending', 'transmitting') and d.organization_id is null
         and (d.next_attempt_at is null or d.next_attempt_at <= clock_timestamp())
         and (d.lease_until is null or d.lease_until < clock_timestamp())
         and not exists (
           select 1 from lexoffice_document earlier
           where earlier.order_id = d.order_id and earlier.sequence < d.sequence
             and earlier.state not in ('transmitted', 'dismissed') and earlier.organization_id is null
             and earlier.deleted_at is null)
         and not exists (select 1 from lexoffice_connection c where c.paused_until is not null)
         ${ids === null ? "" : `and d.id in (${ids.map(() => "?").join(", ") || "null"})`}
       order by d.is_backfill, d.created_at, d.order_id, d.sequence
       limit ?
       for update of d skip locked),
     claimed as (
       update lexoffice_document d
       set state = 'transmitting', lease_owner = ?, updated_at = clock_timestamp(),
           lease_until = clock_timestamp() + ? * interval '1 millisecond'
       from due where d.id = due.id
       returning d.id, d.is_backfill, d.created_at, d.order_id, d.sequence)
     select id from claimed order by is_backfill, created_at, order_id, sequence`,
    [...(ids ?? []), limit, owner, leaseMs]
  )
  return rows.map(({ id }) => id)
}

/** A document that was sent, and whose number and total were not read back yet. */
export type SentDocument = {
  id: string
  kind: "invoice" | "credit_note"
  finalize: boolean
  remote_id: string
  total_cents: number
  sent_on: string
}

/** Takes documents that were sent while others waited, to confirm many with one request. */
export async function claimSentDocuments(sql: Sql, owner: string, limit: number): Promise<SentDocument[]> {
  return sql.execute(
    `with sent as (
       select id from lexoffice_document
       where state = 'pending' and remote_id is not null and organization_id is null
         and last_error_code is null and deleted_at is null
         and mode = 'lexoffice_invoice'
         and (lease_until is null or lease_until < clock_timestamp())
         and not exists (select 1 from lexoffice_connection c where c.paused_until is not null)
       order by sent_at desc limit ? for update skip locked)
     update lexoffice_document d
     set state = 'transmitting', lease_owner = ?, lease_until = clock_timestamp() + ? * interval '1 millisecond'
     from sent where d.id = sent.id
     returning d.id, d.kind, d.finalize, d.remote_id, d.total_cents, (d.sent_at at time zone 'Europe/Berlin')::date::text as sent_on`,
    [limit, owner, leaseMs]
  )
}

/** A lease is renewed right before a document leaves, which takes half of this: an older one is of a process that died. */
const sendingMs = 60_000

/** Whether some process sends a document right now that will be confirmed together with others. */
export async function isSending(sql: Sql): Promise<boolean> {
  const rows = await sql.execute(
    `select 1 from lexoffice_document
     where state = 'transmitting' and remote_id is null and deleted_at is null and mode = 'lexoffice_invoice'
       and lease_until > clock_timestamp() + ? * interval '1 millisecond' limit 1`,
    [leaseMs - sendingMs]
  )
  return rows.length > 0
}

/** Documents that wait because the account failed are due again: a person says that it works. */
export async function cutOutageShort(sql: Sql, errorCodes: readonly string[]): Promise<void> {
  await sql.execute(
    `update lexoffice_document set next_attempt_at = null, updated_at = clock_timestamp()
     where state = 'pending' and last_error_code in ${placeholders(errorCodes.length)} and deleted_at is null`,
    [...errorCodes]
  )
}

/** Whether a document waits whose last try failed with one of these. */
export async function someWaitAfter(sql: Sql, errorCodes: readonly string[]): Promise<boolean> {
  const rows = await sql.execute(
    `select 1 from lexoffice_document
     where state in ('pending', 'transmitting') and last_error_code in ${placeholders(errorCodes.length)}
       and deleted_at is null limit 1`,
    [...errorCodes]
  )
  return rows.length > 0
}

/** @returns milliseconds until the next waiting document is due, when that is at most `withinMs`; else null */
export async function nextDueIn(sql: Sql, withinMs: number, ids: string[] | null): Promise<number | null> {
  const [row] = await sql.execute<{ in_ms: number | null }>(
    `select extract(epoch from (min(next_attempt_at) - clock_timestamp()))::float * 1000 as in_ms
     from lexoffice_document
     where state = 'pending' and remote_id is null and deleted_at is null
       and next_attempt_at <= clock_timestamp() + ? * interval '1 millisecond'
       ${ids === null ? "" : `and id in (${ids.map(() => "?").join(", ") || "null"})`}
       and not exists (select 1 from lexoffice_connection c where c.paused_until is not null)`,
    [withinMs, ...(ids ?? [])]
  )
  return row?.in_ms ?? null
}

/** Whether at least so many documents wait to be sent right now, or are on their way. */
export async function isBacklog(sql: Sql, atLeast: number): Promise<boolean> {
  const [row] = await sql.execute<{ waiting: number }>(
    `select count(*)::int as waiting from (
       select 1 from lexoffice_document
       where state in ('pending', 'transmitting') and remote_id is null and deleted_at is null
         and (next_attempt_at is null or next_attempt_at <= clock_timestamp())
       limit ?) due`,
    [atLeast]
  )
  return (row?.waiting ?? 0) >= atLeast
}

/**
 * Gives a claim back; the document is due again after `waitMs`.
 * @returns false: the claim is not ours any more, and nothing happened
 */
export async function releaseDocument(
  sql: Sql,
  documentId: string,
  owner: string,
  release: { waitMs: number; errorCode: string | null; countsAsAttempt: boolean }
): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_document
     set state = 'pending', lease_owner = null, lease_until = null, last_error_code = ?,
         attempt_count = attempt_count + ?, updated_at = clock_timestamp(),
         failed_at = case when ?::text is null then failed_at else clock_timestamp() end,
         next_attempt_at = clock_timestamp() + ? * interval '1 millisecond'
     where id = ? and lease_owner = ? returning id`,
    [release.errorCode, release.countsAsAttempt ? 1 : 0, release.errorCode, release.waitMs, documentId, owner]
  )
  return rows.length === 1
}
