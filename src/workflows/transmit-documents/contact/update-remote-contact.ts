import type { MedusaContainer } from "@medusajs/framework/types"
import { ContactData, listWords, mergeContact } from "../../../domain/contacts"
import { LexofficeApiError, SyncError } from "../../../domain/errors"
import {
  Contact,
  ContactUpdateBody,
  getContact,
  Http,
  listsBlockingUpdate,
  updateContact,
} from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import {
  ContactRow,
  forgetContact,
  recordContact,
  recordDebtorNumber,
} from "../../../modules/lexoffice/sql/contacts"
import { closeAll } from "../../incidents/close-incidents"
import { openContactIncident } from "../../incidents/open-contact-incident"
import { tellOpened } from "../../incidents/tell-opened"
import type { DocumentContact } from "../steps/ensure-contact"
import { Caller, createRemoteContact } from "./create-remote-contact"
import { withoutRefusedPhone } from "./without-refused-phone"

type KnownContact = ContactRow & { remote_id: string }

/** `crowded`: lists with several entries, for which lexoffice refuses every update */
export type UpdatedContact = DocumentContact & { crowded: string[] }

/**
 * Brings the contact up to date. When a person changed it in lexoffice so that the API refuses
 * every update, the document goes out all the same: it brings its own address.
 */
export async function updateRemoteContact(
  container: MedusaContainer,
  customerName: string,
  row: KnownContact,
  ours: ContactData,
  hash: string,
  caller: Caller
): Promise<UpdatedContact> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const http = await service.client(caller)
  const stored = await readContact(http, row.remote_id)
  if (stored === null && row.usable_in_ms > 0) {
    throw new SyncError({ kind: "retryable", code: "contact_not_ready" })
  }
  if (stored === null) {
    await forgetContact(service.sql, row.id)
    const remoteId = await createRemoteContact(service, caller, { ...row, remote_id: null }, ours, hash)
    return { remoteId, isFresh: true, crowded: [] }
  }
  // an update does not make a new contact usable any sooner
  const isFresh = row.usable_in_ms > 0
  await rememberNumber(service, row, stored)
  const crowded = listsBlockingUpdate(stored)
  if (crowded.length > 0) {
    const params = { customer: customerName, lists: listWords(crowded) }
    const code = "contact_changed_remotely"
    await tellOpened(container, await openContactIncident(service, row.id, caller.documentId, code, params))
    return { remoteId: row.remote_id, isFresh, crowded }
  }
  const version = await replaceContact(http, stored, ours)
  await recordContact(service.sql, {
    id: row.id,
    remoteId: row.remote_id,
    remoteVersion: version,
    sentHash: hash,
    usableInMs: row.usable_in_ms,
  })
  await closeAll(container, { type: "contact", id: row.id }, { by: "system", resolution: "succeeded" })
  return { remoteId: row.remote_id, isFresh, crowded: [] }
}

/** Replacing a contact twice says the same, so a lost answer needs no look-up: the next try reads it again. */
const replaceContact = (http: Http, stored: Contact, ours: ContactData): Promise<number | null> =>
  withoutRefusedPhone(ours, async (contact) => {
    const merged = mergeContact(stored, contact) as ContactUpdateBody
    return (await updateContact(http, stored.id, merged)).version
  })

async function readContact(http: Http, id: string): Promise<Contact | null> {
  try {
    return await getContact(http, id)
  } catch (error) {
    if (error instanceof LexofficeApiError && error.code === "not_found") {
      return null
    }
    throw error
  }
}

async function rememberNumber(
  service: LexofficeModuleService,
  row: KnownContact,
  stored: Contact
): Promise<void> {
  const number = stored.roles.customer?.number
  if (number && String(number) !== row.debtor_number) {
    await recordDebtorNumber(service.sql, row.id, String(number))
  }
}
