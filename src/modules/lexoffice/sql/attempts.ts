import { leaseMs } from "./claim-documents"
import { contactLeaseMs } from "./contacts"
import { Sql } from "./sql"

/** What a writing call is about to do, and for whom. */
export type NewAttempt = {
  id: string
  subject_type: "document" | "contact" | "file"
  subject_id: string
  call: string
  fingerprint: string
  /** Holder of the subject's lease */
  owner: string
  /** Of a document: its recipient in lexoffice, by which it can be looked up */
  contact_id?: string | null
}

const held = {
  document: `update lexoffice_document
       set lease_until = clock_timestamp() + ? * interval '1 millisecond', contact_id = coalesce(?::text, contact_id)
       where id = ? and lease_owner = ? and lease_until > clock_timestamp() and deleted_at is null
         and state = 'transmitting' and remote_id is null
       returning id`,
  contact: `update lexoffice_contact
       set lease_until = clock_timestamp() + ? * interval '1 millisecond'
       where id = ? and lease_owner = ? and lease_until > clock_timestamp() and deleted_at is null
         and remote_id is null
       returning id`,
  file: `update lexoffice_document
       set lease_until = clock_timestamp() + ? * interval '1 millisecond'
       where file_id = ? and lease_owner = ? and lease_until > clock_timestamp() and deleted_at is null
         and state = 'transmitting' and remote_id is not null and file_uploaded_at is null
       returning file_id as id`,
}

/**
 * Writes the intent right before the request leaves. Until a fact closes it, its outcome is unknown.
 * One statement asks for the lease, renews it and writes: whoever lost the lease sends nothing.
 * @returns false: the lease is gone, or a person took the document out of our hands
 */
export async function beginAttempt(sql: Sql, attempt: NewAttempt): Promise<boolean> {
  const { subject_type, subject_id, owner, contact_id = null } = attempt
  const lease = { document: [leaseMs, contact_id], contact: [contactLeaseMs], file: [leaseMs] }
  const rows = await sql.execute(
    `with held as (${held[subject_type]})
     insert into lexoffice_attempt (id, subject_type, subject_id, call, fingerprint, outcome, started_at)
     select ?, ?, held.id, ?, ?, 'unknown', clock_timestamp() from held
     returning id`,
    [...lease[subject_type], subject_id, owner, attempt.id, subject_type, attempt.call, attempt.fingerprint]
  )
  return rows.length === 1
}

export type AttemptOutcome = "succeeded" | "refused" | "not_performed"

/** Closes an attempt with a fact. */
export async function closeAttempt(
  sql: Sql,
  attemptId: string,
  closed: { outcome: AttemptOutcome; remoteId?: string | null; errorCode?: string | null }
): Promise<void> {
  await sql.execute(
    `update lexoffice_attempt
     set outcome = ?, remote_id = ?, error_code = ?, ended_at = clock_timestamp(), updated_at = clock_timestamp()
     where id = ?`,
    [closed.outcome, closed.remoteId ?? null, closed.errorCode ?? null, attemptId]
  )
}

/** Nobody waits for the answer any longer; what it was stays unknown. */
export async function giveUpAttempt(sql: Sql, attemptId: string, errorCode: string): Promise<void> {
  await sql.execute(
    `update lexoffice_attempt set error_code = ?, ended_at = clock_timestamp(), updated_at = clock_timestamp()
     where id = ? and outcome = 'unknown'`,
    [errorCode, attemptId]
  )
}

/** An attempt whose outcome nobody knows. `over_at`, `since_ms`: its end, or its start when its worker died. */
export type UnknownAttempt = { id: string; started_at: Date; over_at: Date; ended: boolean; since_ms: number }

/** Attempts of a subject whose outcome nobody knows, oldest first; times by the database's clock. */
export async function unknownAttempts(sql: Sql, subjectId: string): Promise<UnknownAttempt[]> {
  return sql.execute(
    `select id, started_at, coalesce(ended_at, started_at) as over_at, ended_at is not null as ended,
            extract(epoch from (clock_timestamp() - coalesce(ended_at, started_at)))::float * 1000 as since_ms
     from lexoffice_attempt
     where subject_id = ? and outcome = 'unknown' and deleted_at is null order by started_at`,
    [subjectId]
  )
}
