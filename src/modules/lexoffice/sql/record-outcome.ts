import { closeIncidents } from "./incidents"
import { canBeDue, dueAtOnce } from "./make-due"
import { Sql, toJson } from "./sql"
import { withUntold } from "./untold"

/**
 * Stores that lexoffice has the document, and closes the attempts behind it, in one transaction.
 * Does not ask for the lease: the remote id is a fact even when the lease was lost meanwhile.
 * @returns false when the document is booked twice: another remote id is stored already, or a
 *   person booked it by hand meanwhile
 */
export async function recordSent(
  sql: Sql,
  sent: { documentId: string; remoteId: string; contactId: string | null; related: boolean | null }
): Promise<boolean> {
  return sql.transactional(async (transaction) => {
    await transaction.execute(
      `update lexoffice_attempt set outcome = 'succeeded', remote_id = ?, ended_at = clock_timestamp()
       where subject_id = ? and outcome = 'unknown'`,
      [sent.remoteId, sent.documentId]
    )
    const [document] = await transaction.execute<{ state: string }>(
      `update lexoffice_document
       set remote_id = ?, contact_id = coalesce(?, contact_id), related = coalesce(?, related),
           sent_at = coalesce(sent_at, clock_timestamp()), updated_at = clock_timestamp()
       where id = ? and (remote_id is null or remote_id = ?)
       returning state`,
      [sent.remoteId, sent.contactId, sent.related, sent.documentId, sent.remoteId]
    )
    return document !== undefined && document.state !== "dismissed"
  })
}

/** What lexoffice says of a document that is there. */
export type Arrival = {
  documentId: string
  number: string
  remoteStatus: string
  dueDate: string | null
  openCents: number
  paymentState: "open" | "partly_paid" | "paid" | "voided" | null
}

/**
 * The last step: number and status were read back. An own document keeps its own number. The document's incidents close
 * in the same transaction, since nobody looks at a document that arrived again.
 * @param exceptCodes of incidents that stay open   @returns the incidents closed
 */
export const recordTransmitted = (
  sql: Sql,
  confirmed: Arrival,
  exceptCodes: readonly string[] = []
): Promise<string[]> =>
  sql.transactional(async (transaction) => {
    await storeArrival(transaction, confirmed)
    const subject = { type: "document", id: confirmed.documentId } as const
    return closeIncidents(transaction, subject, { by: "system", resolution: "succeeded" }, exceptCodes)
  })

async function storeArrival(sql: Sql, confirmed: Arrival): Promise<void> {
  await sql.execute(
    `update lexoffice_document
     set state = 'transmitted', number = case when mode = 'own_invoice' then number else ? end, remote_status = ?,
         due_date = coalesce(?, due_date), open_amount_cents = ?, payment_state = ?,
         transmitted_at = coalesce(transmitted_at, clock_timestamp()), updated_at = clock_timestamp(),
         untold = case when state = 'transmitted' then untold else ${withUntold} end,
         last_error_code = null, next_attempt_at = null, lease_owner = null, lease_until = null
     where id = ?`,
    [
      confirmed.number,
      confirmed.remoteStatus,
      confirmed.dueDate,
      confirmed.openCents,
      confirmed.paymentState,
      toJson([{ kind: "transmitted" }]),
      confirmed.documentId,
    ]
  )
}

/** Stops a document until a person acts. @returns false: the claim is not ours any more, and nothing happened */
export async function recordFailed(
  sql: Sql,
  documentId: string,
  owner: string,
  errorCode: string
): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_document
     set state = 'failed', last_error_code = ?, attempt_count = attempt_count + 1, next_attempt_at = null,
         lease_owner = null, lease_until = null, updated_at = clock_timestamp(), untold = ${withUntold}
     where id = ? and lease_owner = ? returning id`,
    [errorCode, toJson([{ kind: "failed" }]), documentId, owner]
  )
  return rows.length === 1
}

/** Makes stopped or waiting documents due at once, with all their tries before them. @returns those that are due now */
export async function makeDue(sql: Sql, documentIds: string[]): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `update lexoffice_document d set ${dueAtOnce}
     where d.id in (${documentIds.map(() => "?").join(", ") || "null"}) and ${canBeDue} returning d.id`,
    documentIds
  )
  return rows.map(({ id }) => id)
}

/**
 * Booked by hand: the document counts as booked and is never sent.
 * @returns false when it is in lexoffice, on its way there, or may be there because an answer got lost
 */
export async function recordDismissed(
  sql: Sql,
  documentId: string,
  by: { note: string; userId: string }
): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_document
     set state = 'dismissed', dismissed_note = ?, dismissed_by = ?, dismissed_at = clock_timestamp(),
         next_attempt_at = null, lease_owner = null, lease_until = null, updated_at = clock_timestamp()
     where id = ? and (state = 'failed' or (state = 'pending' and remote_id is null and not exists (
       select 1 from lexoffice_attempt a
       where a.subject_id = lexoffice_document.id and a.outcome = 'unknown' and a.deleted_at is null)))
     returning id`,
    [by.note, by.userId, documentId]
  )
  return rows.length === 1
}
