import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toContact } from "../../../domain/contacts"
import { SyncError } from "../../../domain/errors"
import { isTaxFree } from "../../../domain/tax"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import { fingerprint } from "../../../modules/lexoffice/crypto"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import {
  claimContact,
  ContactRow,
  findContact,
  releaseContact,
} from "../../../modules/lexoffice/sql/contacts"
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

/** `booking`: of a document of the shop's own, whose posting categories say whether they need a contact. */
type EnsureInput = {
  document: ClaimedDocument
  owner: string
  booking?: { contactRequired: boolean } | null
}

/**
 * Finds or makes the customer's contact, and brings it up to date when the shop knows better.
 * A contact in lexoffice is never undone: it may be in use, and the next document needs it again.
 * @returns null for a document that was sent, and for a guest who is to have no contact
 */
export const ensureContactStep = createStep(
  ensureContactStepId,
  async ({ document, owner, booking }: EnsureInput, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const contactRequired = (booking ?? document.content.tax).contactRequired
    if (document.remoteId !== null || (!contactRequired && (await hasNoContact(service, document)))) {
      return new StepResponse<DocumentContact | null>(null)
    }
    const ours = toContact(document.content.buyer)
    const key = contactKey(document.content.buyer)
    const known = await findContact(service.sql, key)
    if (known !== null && known.remote_id !== null && known.sent_hash === fingerprint(ours)) {
      return new StepResponse<DocumentContact | null>(asItStands(known, known.remote_id))
    }
    const { customerId, email } = document.content.buyer
    const contact = { id: generateEntityId(undefined, "lexcnt"), key, customerId, email }
    const row = await claimContact(service.sql, owner, contact)
    if (row === null) {
      throw new SyncError({ kind: "retryable", code: "contact_busy" })
    }
    try {
      return new StepResponse<DocumentContact | null>(await ensure(container, document, row, owner))
    } finally {
      await releaseContact(service.sql, row.id, owner)
    }
  }
)

/** By choice of the merchant, guests may share: a one-time address, or lexoffice's collective contact. */
const hasNoContact = async (
  service: LexofficeModuleService,
  { content }: ClaimedDocument
): Promise<boolean> =>
  content.buyer.isGuest === true && (await service.readSettings()).settings.guest_contacts === "collective"

/** Medusa makes a customer of each guest's e-mail; orders made otherwise may have none. */
const contactKey = (buyer: ClaimedDocument["content"]["buyer"]): string =>
  buyer.customerId === null
    ? `guest:${(buyer.email ?? buyer.billing.name).toLowerCase()}`
    : `customer:${buyer.customerId}`

/** A contact that says what the document says. */
const asItStands = (row: ContactRow, remoteId: string): DocumentContact => ({
  remoteId,
  hasDocumentsAddress: true,
  isFresh: row.usable_in_ms > 0,
})

async function ensure(
  container: MedusaContainer,
  document: ClaimedDocument,
  row: ContactRow,
  owner: string
): Promise<DocumentContact> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const caller = { documentId: document.id, priority: document.priority, owner }
  const { buyer, tax } = document.content
  const ours = toContact(buyer, tax.contactRequired && isTaxFree(tax.decision.case))
  const hash = fingerprint(ours)
  const { settings } = await service.readSettings()
  const mayPush = settings.push_contacts && !row.sync_disabled
  if (row.remote_id === null) {
    const remoteId = await createRemoteContact(service, caller, row, ours, hash)
    return { remoteId, hasDocumentsAddress: true, isFresh: true }
  }
  if (row.sent_hash === hash) {
    return asItStands(row, row.remote_id)
  }
  if (!mayPush) {
    return { remoteId: row.remote_id, hasDocumentsAddress: false, isFresh: row.usable_in_ms > 0 }
  }
  const known = { ...row, remote_id: row.remote_id }
  const { remoteId, hasDocumentsAddress, isFresh } = await updateRemoteContact(
    container,
    buyer.billing.name,
    known,
    ours,
    hash,
    caller
  )
  return { remoteId, hasDocumentsAddress, isFresh }
}
