import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toContact } from "../../../domain/contacts"
import { SyncError } from "../../../domain/errors"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import { fingerprint } from "../../../modules/lexoffice/crypto"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { claimContact, ContactRow, releaseContact } from "../../../modules/lexoffice/sql/contacts"
import { createRemoteContact } from "../contact/create-remote-contact"
import { updateRemoteContact } from "../contact/update-remote-contact"
import { ClaimedDocument } from "./load-document"

/** The document's recipient in lexoffice. */
export type DocumentContact = {
  remoteId: string
  /** The contact carries the document's address; else the document brings its own */
  hasDocumentsAddress: boolean
  /** Made a moment ago: lexoffice may not accept it yet */
  isFresh: boolean
}

export const ensureContactStepId = "lexoffice-ensure-contact"

/**
 * Finds or makes the customer's contact, and brings it up to date when the shop knows better.
 * A contact in lexoffice is never undone: it may be in use, and the next document needs it again.
 */
export const ensureContactStep = createStep(
  ensureContactStepId,
  async ({ document, owner }: { document: ClaimedDocument; owner: string }, { container }) => {
    if (document.remoteId !== null) {
      return new StepResponse<DocumentContact | null>(null)
    }
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const { buyer } = document.content
    const row = await claimContact(service.sql, owner, {
      id: generateEntityId(undefined, "lexcnt"),
      key: contactKey(buyer),
      customerId: buyer.customerId,
      email: buyer.email,
    })
    if (row === null) {
      throw new SyncError({ kind: "retryable", code: "contact_busy" })
    }
    try {
      return new StepResponse<DocumentContact | null>(await ensure(service, document, row))
    } finally {
      await releaseContact(service.sql, row.id, owner)
    }
  }
)

/** Guests are told apart by e-mail; Medusa makes each of their orders a customer of its own. */
const contactKey = (buyer: ClaimedDocument["content"]["buyer"]): string =>
  buyer.customerId === null
    ? `guest:${(buyer.email ?? buyer.billing.name).toLowerCase()}`
    : `customer:${buyer.customerId}`

async function ensure(
  service: LexofficeModuleService,
  document: ClaimedDocument,
  row: ContactRow
): Promise<DocumentContact> {
  const ours = toContact(document.content.buyer)
  const hash = fingerprint(ours)
  const { settings } = await service.readSettings()
  const mayPush = settings.push_contacts && !row.sync_disabled
  if (row.remote_id === null) {
    const remoteId = await createRemoteContact(service, document.id, row, ours, hash)
    return { remoteId, hasDocumentsAddress: true, isFresh: true }
  }
  if (row.sent_hash === hash) {
    return { remoteId: row.remote_id, hasDocumentsAddress: true, isFresh: row.usable_in_ms > 0 }
  }
  if (!mayPush) {
    return { remoteId: row.remote_id, hasDocumentsAddress: false, isFresh: row.usable_in_ms > 0 }
  }
  return updateRemoteContact(service, document, { ...row, remote_id: row.remote_id }, ours, hash)
}
