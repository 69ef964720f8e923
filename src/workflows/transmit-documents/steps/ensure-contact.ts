import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toContact } from "../../../domain/contacts"
import { Buyer } from "../../../domain/documents"
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
import { withLexofficeCountries } from "../../countries"
import { createRemoteContact } from "../contact/create-remote-contact"
import { UpdatedContact, updateRemoteContact } from "../contact/update-remote-contact"
import { ClaimedDocument } from "./load-document"

/** The document's recipient in lexoffice. */
export type DocumentContact = {
  remoteId: string
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
 * @returns null for a document that was sent, for a guest who is to have no contact, and for a contact that a person
 * changed so that lexoffice takes it for no invoice
 */
export const ensureContactStep = createStep(
  ensureContactStepId,
  async ({ document, owner, booking }: EnsureInput, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const contactRequired = (booking ?? document.content.tax).contactRequired
    if (document.remoteId !== null || (!contactRequired && (await hasNoContact(service, document)))) {
      return new StepResponse<DocumentContact | null>(null)
    }
    const buyer = await withLexofficeCountries(service, document.content.buyer)
    const key = contactKey(buyer)
    const known = await findContact(service.sql, key)
    if (known !== null && known.remote_id !== null && known.sent_hash === fingerprint(toContact(buyer))) {
      return new StepResponse<DocumentContact | null>(asItStands(known, known.remote_id))
    }
    const { customerId, email } = buyer
    const contact = { id: generateEntityId(undefined, "lexcnt"), key, customerId, email }
    const row = await claimContact(service.sql, owner, contact)
    if (row === null) {
      throw new SyncError({ kind: "retryable", code: "contact_busy" })
    }
    try {
      const { crowded, ...recipient } = await ensure(container, document, buyer, row, owner)
      // lexoffice takes such a contact for no invoice, but for a voucher
      const isUsable = booking !== undefined || contactRequired || !crowded.includes("addresses.billing")
      return new StepResponse<DocumentContact | null>(isUsable ? recipient : null)
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
const contactKey = (buyer: Buyer): string =>
  buyer.customerId === null
    ? `guest:${(buyer.email ?? buyer.billing.name).toLowerCase()}`
    : `customer:${buyer.customerId}`

const asItStands = (row: ContactRow, remoteId: string): DocumentContact => ({
  remoteId,
  isFresh: row.usable_in_ms > 0,
})

async function ensure(
  container: MedusaContainer,
  document: ClaimedDocument,
  buyer: Buyer,
  row: ContactRow,
  owner: string
): Promise<UpdatedContact> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const caller = { documentId: document.id, priority: document.priority, owner }
  const { tax } = document.content
  const ours = toContact(buyer, tax.contactRequired && isTaxFree(tax.decision.case))
  const hash = fingerprint(ours)
  const { settings } = await service.readSettings()
  const mayPush = settings.push_contacts && !row.sync_disabled
  if (row.remote_id === null) {
    const remoteId = await createRemoteContact(service, caller, row, ours, hash)
    return { remoteId, isFresh: true, crowded: [] }
  }
  if (row.sent_hash === hash || !mayPush) {
    return { ...asItStands(row, row.remote_id), crowded: [] }
  }
  const { name } = buyer.billing
  return updateRemoteContact(container, name, { ...row, remote_id: row.remote_id }, ours, hash, caller)
}
