import { closedBy, closedNow, closer, IncidentClosing } from "./incidents"
import { placeholders, Sql } from "./sql"

/** Longer than a provider takes to answer, fetching the file included. */
const mailLeaseMs = 5 * 60_000

/** A mail that one worker may send now. `until` ends its claim, and tells it from every other claim. */
export type MailClaim = { id: string; key: string; attempts: number; until: string; order: number | null }

/** From now on transmitted documents are mailed, or not any more. Says nothing when it is so already. */
export async function switchMail(sql: Sql, isOn: boolean): Promise<void> {
  await sql.execute(
    `update lexoffice_connection set mail_since = ${isOn ? "clock_timestamp()" : "null"}
     where mail_since is ${isOn ? "null" : "not null"} and deleted_at is null`
  )
}

/**
 * Makes the mails due of documents that were transmitted since mails were switched on. Not of drafts,
 * of old orders booked later, or of orders without an address.
 */
export async function makeMailsDue(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_document d
     set mail_state = case when (d.finalize or d.mode = 'own_invoice') and not d.is_backfill and d.email is not null
                          then 'due' else 'none' end
     from lexoffice_connection c
     where d.state = 'transmitted' and d.mail_state is null and d.deleted_at is null
       and d.transmitted_at >= c.mail_since`
  )
}

/** Mails were switched off before these went out. */
export async function dropDueMails(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_document set mail_state = 'none', mail_next_at = null
     where mail_state = 'due' and deleted_at is null`
  )
}

/** Of what an earlier company's lexoffice holds, only a copy that the shop keeps can be had. */
const hasFile = "(organization_id is null or mode = 'own_invoice' or file_id is not null)"

/**
 * Takes the next due mail, or one whose worker died over it. Any number of workers may call at once.
 * @param documentId only this one; null: whatever is due
 */
export async function claimMail(sql: Sql, documentId: string | null): Promise<MailClaim | null> {
  const [claim] = await sql.execute<MailClaim>(
    `with due as (
       select id from lexoffice_document
       where state = 'transmitted' and mail_state in ('due', 'sending') and deleted_at is null
         and (mail_next_at is null or mail_next_at <= clock_timestamp())
         and ${documentId === null ? hasFile : "id = ?"}
       order by mail_next_at nulls first limit 1 for update skip locked)
     update lexoffice_document d
     set mail_state = 'sending', mail_key = coalesce(d.mail_key, 'lexoffice:' || d.id),
         mail_next_at = clock_timestamp() + ? * interval '1 millisecond'
     from due where d.id = due.id
     returning d.id, d.mail_key as key, d.mail_attempts as attempts, d.mail_next_at::text as until,
               d.order_display_id as "order"`,
    [...(documentId === null ? [] : [documentId]), mailLeaseMs]
  )
  return claim ?? null
}

const held = `id = ? and mail_state = 'sending' and mail_next_at = ?::timestamptz and state = 'transmitted'`

/** Renews the claim right before the mail leaves. @returns null: another worker has it */
export async function renewMailClaim(sql: Sql, claim: MailClaim): Promise<MailClaim | null> {
  const [row] = await sql.execute<{ until: string }>(
    `update lexoffice_document set mail_next_at = clock_timestamp() + ? * interval '1 millisecond'
     where ${held} returning mail_next_at::text as until`,
    [mailLeaseMs, claim.id, claim.until]
  )
  return row === undefined ? null : { ...claim, until: row.until }
}

/** What becomes of a mail that did not go out. A key under which a try failed is never used again. */
export type MailRelease = {
  state: "due" | "failed" | "unclear" | "none"
  attempts: number
  waitMs: number
  nextKey: string | null
}

/** Gives a claim back. @returns false: it is not ours any more, and nothing happened */
export async function releaseMail(sql: Sql, claim: MailClaim, release: MailRelease): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_document
     set mail_state = ?, mail_attempts = ?, mail_key = coalesce(?, mail_key), updated_at = clock_timestamp(),
         mail_next_at = case when ?::text = 'due' then clock_timestamp() + ? * interval '1 millisecond' end
     where ${held} returning id`,
    [release.state, release.attempts, release.nextKey, release.state, release.waitMs, claim.id, claim.until]
  )
  return rows.length === 1
}

/** The provider took the mail. Does not ask for the claim: it is a fact even when the claim was lost meanwhile. */
export async function recordMailed(sql: Sql, documentId: string, key: string): Promise<void> {
  await sql.execute(
    `update lexoffice_document
     set mail_state = 'sent', mailed_at = clock_timestamp(), mail_next_at = null, updated_at = clock_timestamp()
     where id = ? and mail_key = ?`,
    [documentId, key]
  )
}

/**
 * A person wants the mail to go out (again), under a key of its own.
 * @returns false while it is being sent
 */
export async function requestMail(sql: Sql, documentId: string, key: string): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_document
     set mail_state = 'due', mail_key = ?, mail_attempts = 0, mail_next_at = null, updated_at = clock_timestamp()
     where id = ? and state = 'transmitted' and deleted_at is null
       and not (mail_state is not distinct from 'sending' and mail_next_at > clock_timestamp())
     returning id`,
    [key, documentId]
  )
  return rows.length === 1
}

/** Closes what is open about a document's mail, and nothing else. @returns the ids closed */
export async function closeMailIncidents(
  sql: Sql,
  documentId: string,
  codes: readonly string[],
  closing: IncidentClosing
): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `update lexoffice_incident
     set ${closedNow}, closed_by = ${closedBy}, resolution = ?, note = ?
     where subject_type = 'document' and subject_id = ? and code in ${placeholders(codes.length)}
       and closed_at is null and deleted_at is null
     returning id`,
    [closer(closing), closing.resolution, closing.note ?? null, documentId, ...codes]
  )
  return rows.map(({ id }) => id)
}
