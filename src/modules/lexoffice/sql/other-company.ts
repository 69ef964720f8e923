import { Sql } from "./sql"

/** Another company is connected from now on: what the earlier one has stays there, as history. */
export async function leaveDocuments(sql: Sql, organizationId: string): Promise<void> {
  await sql.execute(
    `update lexoffice_document set organization_id = ?, updated_at = clock_timestamp()
     where organization_id is null and remote_id is not null`,
    [organizationId]
  )
}

/**
 * A company is connected, perhaps for the second time: what it has is read and corrected as before. The next pull compares
 * all of it, since nobody read what changed meanwhile.
 */
export async function takeDocumentsBack(sql: Sql, organizationId: string): Promise<void> {
  await sql.execute(
    `with taken as (
       update lexoffice_document set organization_id = null, updated_at = clock_timestamp()
       where organization_id = ? and deleted_at is null returning 1)
     update lexoffice_connection set payments_watermark = null, payments_reconciled_at = null
     where exists (select 1 from taken)`,
    [organizationId]
  )
}

/**
 * Another company is connected from now on: what the earlier one may have, since no answer came, waits for a person.
 * Looked up in the other company it would be missing, and sent a second time. @returns the documents' ids
 */
export async function stopUnanswered(sql: Sql, errorCode: string): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `update lexoffice_document d
     set state = 'failed', last_error_code = ?, next_attempt_at = null, lease_owner = null, lease_until = null,
         updated_at = clock_timestamp()
     where d.remote_id is null and d.state in ('pending', 'transmitting') and d.deleted_at is null and exists (
       select 1 from lexoffice_attempt a
       where a.subject_id = d.id and a.outcome = 'unknown' and a.deleted_at is null)
     returning d.id`,
    [errorCode]
  )
  return rows.map(({ id }) => id)
}

/** The company is not connected any more: its contacts count for nothing, until it is back. */
export async function leaveContacts(sql: Sql, organizationId: string): Promise<void> {
  await sql.execute(
    `update lexoffice_contact
     set elsewhere = coalesce(elsewhere, '{}'::jsonb) || jsonb_build_object(?::text, jsonb_build_object('remote_id', remote_id,
           'remote_version', remote_version, 'sent_hash', sent_hash, 'debtor_number', debtor_number)),
         remote_id = null, remote_version = null, sent_hash = null, debtor_number = null, updated_at = clock_timestamp()
     where remote_id is not null`,
    [organizationId]
  )
}

/** A company is connected, perhaps for the second time: customers who return have their contact there already. */
export async function takeContactsBack(sql: Sql, organizationId: string): Promise<void> {
  const kept = (field: string) => `elsewhere -> ?::text ->> '${field}'`
  await sql.execute(
    `update lexoffice_contact
     set remote_id = ${kept("remote_id")}, remote_version = (${kept("remote_version")})::int,
         sent_hash = ${kept("sent_hash")}, debtor_number = ${kept("debtor_number")},
         elsewhere = elsewhere - ?::text, updated_at = clock_timestamp()
     where jsonb_exists(elsewhere, ?) and remote_id is null`,
    Array.from({ length: 6 }, () => organizationId)
  )
}
