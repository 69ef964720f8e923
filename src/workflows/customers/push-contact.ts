import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { listWords, toContact } from "../../domain/contacts"
import { SyncError } from "../../domain/errors"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import { fingerprint } from "../../modules/lexoffice/crypto"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { claimContact, ContactRow, releaseContact } from "../../modules/lexoffice/sql/contacts"
import { readLastBuyer } from "../../modules/lexoffice/sql/customer-facts"
import { withLexofficeCountries } from "../countries"
import { createRemoteContact } from "../transmit-documents/contact/create-remote-contact"
import { updateRemoteContact } from "../transmit-documents/contact/update-remote-contact"
import { contactOf } from "./contact-of"
import { customerBuyer } from "./customer-buyer"
import type { ShopCustomer } from "./load-customer"

/**
 * Brings a customer's contact up to date now, or makes it. A person asked for it, so it happens even if it says what was
 * sent last: somebody may have changed it in lexoffice.
 * @throws SyncError `contact_sync_off`, `contact_under_way`, `contact_changed_remotely`, and what lexoffice refuses
 */
export async function pushContact(container: MedusaContainer, customer: ShopCustomer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { settings } = await service.readSettings()
  const known = customerBuyer(customer, await readLastBuyer(service.sql, customer.id), settings)
  const buyer = await withLexofficeCountries(service, known)
  const owner = generateEntityId(undefined, "lexpush")
  const row = await claimContact(service.sql, owner, contactOf(customer))
  if (row === null) {
    throw new SyncError({ kind: "retryable", code: "contact_under_way" })
  }
  try {
    if (row.sync_disabled) {
      throw new SyncError({ kind: "needs_person", code: "contact_sync_off" })
    }
    await send(container, row, buyer, owner)
  } finally {
    await releaseContact(service.sql, row.id, owner)
  }
}

async function send(
  container: MedusaContainer,
  row: ContactRow,
  buyer: ReturnType<typeof customerBuyer>,
  owner: string
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const caller = { documentId: null, priority: "interactive" as const, owner }
  const ours = toContact(buyer)
  const hash = fingerprint(ours)
  if (row.remote_id === null) {
    await createRemoteContact(service, caller, row, ours, hash)
    return
  }
  const known = { ...row, remote_id: row.remote_id }
  const { name } = buyer.billing
  const { crowded } = await updateRemoteContact(container, name, known, ours, hash, caller)
  if (crowded.length > 0) {
    const code = "contact_changed_remotely"
    throw new SyncError({ kind: "needs_person", code, params: { customer: name, lists: listWords(crowded) } })
  }
}
