import { SyncError } from "../../domain/errors"
import { closeAttempt, UnknownAttempt } from "../../modules/lexoffice/sql/attempts"
import { recordSent } from "../../modules/lexoffice/sql/record-outcome"
import type { Sql } from "../../modules/lexoffice/sql/sql"
import { assertCertainlyAbsent } from "./absence"
import type { ClaimedDocument } from "./steps/load-document"

/**
 * What follows from looking a lost document up. One hit is ours. None is only an answer once the
 * lists had time; then the document may be sent again. More than one is for a person.
 * @returns lexoffice's id of the document; null when it has to be sent
 */
export async function adoptOrGiveUp(
  sql: Sql,
  { id: documentId, contactId }: ClaimedDocument,
  attempts: readonly UnknownAttempt[],
  hits: string[]
): Promise<string | null> {
  if (hits.length > 1) {
    throw new SyncError({ kind: "needs_person", code: "document_doubled", params: { remote_ids: hits } })
  }
  const [remoteId] = hits
  if (remoteId !== undefined) {
    await recordSent(sql, { documentId, remoteId, contactId, related: null })
    return remoteId
  }
  assertCertainlyAbsent(attempts)
  await closeAsNotPerformed(sql, attempts)
  return null
}

/** Looked up and certainly not there. */
export async function closeAsNotPerformed(sql: Sql, attempts: readonly UnknownAttempt[]): Promise<void> {
  for (const { id } of attempts) {
    await closeAttempt(sql, id, { outcome: "not_performed", errorCode: "not_found" })
  }
}
