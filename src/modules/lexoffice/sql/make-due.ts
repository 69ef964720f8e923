import { Condition } from "./conditions"
import { Sql } from "./sql"

/** What a person's wish for another try does to a document `d`: it has all its tries before it. A stopped one is written anew when its turn comes. */
export const dueAtOnce = `renew_due = d.renew_due or d.state = 'failed', state = 'pending', attempt_count = 0, next_attempt_at = null,
  lease_owner = null, lease_until = null, updated_at = clock_timestamp()`

/** Not what is in lexoffice (also an earlier company's), on its way there, or was booked by hand. */
export const canBeDue = `(d.state in ('failed', 'pending') or (d.state = 'transmitting' and d.lease_until < clock_timestamp()))
  and d.organization_id is null and d.deleted_at is null`

/** Makes all of these documents due, however many. @param batch by which they are known later   @returns how many */
export const makeAllDue = (sql: Sql, documents: Condition, batch: string): Promise<number> =>
  changed(
    sql,
    `update lexoffice_document d set batch = ?, ${dueAtOnce} where (${documents.text}) and ${canBeDue}`,
    [batch, ...documents.values]
  )

export type BatchProgress = { waiting: number; transmitted: number; failed: number }

/** What became of the documents of one wish so far; what a person settled meanwhile is in none of these. */
export async function batchProgress(sql: Sql, batch: string): Promise<BatchProgress> {
  const [row] = await sql.execute<BatchProgress>(
    `select count(*) filter (where state in ('pending', 'transmitting'))::int as waiting,
            count(*) filter (where state = 'transmitted')::int as transmitted,
            count(*) filter (where state = 'failed')::int as failed
     from lexoffice_document where batch = ? and deleted_at is null`,
    [batch]
  )
  return row ?? { waiting: 0, transmitted: 0, failed: 0 }
}

/** Open incidents `i`. */
type Incidents = Condition

/** Makes the documents due that these incidents are about. @returns how many */
export const makeIncidentsDue = (sql: Sql, incidents: Incidents): Promise<number> =>
  changed(
    sql,
    `update lexoffice_document d set ${dueAtOnce}
     where d.id in (select i.subject_id from lexoffice_incident i where ${incidents.text}) and ${canBeDue}`,
    incidents.values
  )

/** Notes who asks for another try of these incidents: what then succeeds by itself was mended by them. */
export const noteWhoRetries = (sql: Sql, incidents: Incidents, person: string): Promise<number> =>
  changed(sql, `update lexoffice_incident i set retry_by = ? where ${incidents.text}`, [
    person,
    ...incidents.values,
  ])

/** Notes for the job that a person wants another try of all these incidents. @returns how many */
export const requestRetries = (sql: Sql, incidents: Incidents): Promise<number> =>
  changed(
    sql,
    `update lexoffice_incident i set retry_at = clock_timestamp() where ${incidents.text}`,
    incidents.values
  )

async function changed(sql: Sql, statement: string, values: unknown[]): Promise<number> {
  const [row] = await sql.execute<{ count: number }>(
    `with changed as (${statement} returning 1) select count(*)::int as count from changed`,
    values
  )
  return row?.count ?? 0
}

/** Incidents of which a person wants another try. `wanted`: when, as the database has it. */
export type RequestedRetry = {
  id: string
  code: string
  subject_type: "order" | "document" | "contact" | "connection"
  subject_id: string
  wanted: string
}

export async function requestedRetries(sql: Sql, limit: number): Promise<RequestedRetry[]> {
  return sql.execute(
    `select id, code, subject_type, subject_id, retry_at::text as wanted from lexoffice_incident
     where retry_at is not null and deleted_at is null order by retry_at, id limit ?`,
    [limit]
  )
}

/** The try was made; one that was wanted meanwhile stays. */
export async function retryMade(sql: Sql, { id, wanted }: RequestedRetry): Promise<void> {
  await sql.execute(
    `update lexoffice_incident set retry_at = null where id = ? and retry_at = ?::timestamptz`,
    [id, wanted]
  )
}
