import type { MedusaContainer } from "@medusajs/framework/types"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { SyncError } from "../../domain/errors"
import { checkVatIdSyntax } from "../../domain/tax"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { switchContactSync } from "../../modules/lexoffice/sql/contacts"
import { closeAll } from "../incidents/close-incidents"
import { askAboutVatIds } from "../evaluate-orders/vat-id-answers"
import { contactOf } from "./contact-of"
import { loadCustomer, ShopCustomer } from "./load-customer"
import { pushContact } from "./push-contact"

export type CustomerChange = {
  syncDisabled?: boolean | undefined
  /** Null takes it away */
  vatId?: string | null | undefined
  /** Update the contact in lexoffice now, with everything else already changed */
  push?: true | undefined
}

/**
 * Changes what a person decides about a customer, in the order of the fields.
 * @returns false: there is no such customer   @throws SyncError `vat_id_malformed`, and what a push throws
 */
export async function changeCustomer(
  container: MedusaContainer,
  customerId: string,
  { syncDisabled, vatId, push }: CustomerChange,
  userId: string
): Promise<boolean> {
  const customer = await loadCustomer(container, customerId)
  if (customer === null) {
    return false
  }
  if (vatId !== undefined) {
    await writeVatId(container, customer, vatId)
  }
  if (syncDisabled !== undefined) {
    await switchSync(container, customer, syncDisabled, userId)
  }
  if (push) {
    await pushContact(container, (await loadCustomer(container, customerId)) ?? customer)
  }
  return true
}

/** Medusa merges metadata; an empty text removes a key. Where VAT ids are checked online, this one is at once. */
async function writeVatId(
  container: MedusaContainer,
  { id }: ShopCustomer,
  vatId: string | null
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const check = vatId === null ? null : checkVatIdSyntax(vatId)
  // wrong check digits are shown: only an online check can tell for certain
  if (check !== null && check.syntax === "invalid") {
    throw new SyncError({ kind: "needs_person", code: "vat_id_malformed" })
  }
  const { settings } = await service.readSettings()
  await updateCustomersWorkflow(container).run({
    input: {
      selector: { id: [id] },
      update: { metadata: { [settings.metadata_keys.vat_id]: check?.vatId ?? "" } },
    },
  })
  if (check !== null && settings.vat_id_check === "online") {
    await askAboutVatIds(service, settings, [check.vatId])
  }
}

/** Whoever switches it off has answered what was open about the contact: it stays as it is. */
async function switchSync(
  container: MedusaContainer,
  customer: ShopCustomer,
  disabled: boolean,
  userId: string
): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const contactId = await switchContactSync(sql, contactOf(customer), disabled)
  if (!disabled) {
    return
  }
  await closeAll(container, { type: "contact", id: contactId }, { by: userId, resolution: "superseded" })
}
