import { SyncError } from "../../domain/errors"
import type { BeforeSend } from "../../lexoffice-api"
import { fingerprint } from "../../modules/lexoffice/crypto"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { recordSent } from "../../modules/lexoffice/sql/record-outcome"
import { attempt } from "./attempt"
import type { DocumentContact } from "./steps/ensure-contact"
import type { ClaimedDocument } from "./steps/load-document"

/** Whose document is sent, to whom, and by which worker. */
type Sender = { document: ClaimedDocument; contact: DocumentContact | null; owner: string }

/** `related`: lexoffice links a credit note to its invoice; null for all else */
type Letter = {
  call: string
  body: unknown
  related: boolean | null
  post: (beforeSend: BeforeSend) => Promise<{ id: string }>
}

/** Of the incident of a document that two sent. That one of them is confirmed does not solve it: a person does. */
export const sentTwiceCode = "document_sent_twice"

/**
 * Sends a document, and stores its id before anything else happens.
 * @returns lexoffice's id   @throws SyncError `document_sent_twice`: somebody else brought it there meanwhile
 */
export async function sendOnce(
  service: LexofficeModuleService,
  { document, contact, owner }: Sender,
  { call, body, related, post }: Letter
): Promise<string> {
  const { sql } = service
  const contactId = contact?.remoteId ?? null
  const intent = {
    subject_type: "document" as const,
    subject_id: document.id,
    call,
    fingerprint: fingerprint(body),
    owner,
    contact_id: contactId,
  }
  const { id: remoteId } = await attempt(sql, intent, post)
  if (!(await recordSent(sql, { documentId: document.id, remoteId, contactId, related }))) {
    const { remote_id: other } = await service.retrieveLexofficeDocument(document.id)
    const params = { remote_ids: [...(other === null || other === remoteId ? [] : [other]), remoteId] }
    throw new SyncError({ kind: "needs_person", code: sentTwiceCode, params })
  }
  return remoteId
}
