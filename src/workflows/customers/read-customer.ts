import type { MedusaContainer } from "@medusajs/framework/types"
import { berlinDay } from "../../domain/documents"
import type { Settings } from "../../domain/settings"
import { checkVatIdSyntax, VatIdCheck, withOnlineResult } from "../../domain/tax"
import { viewLink } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findContact } from "../../modules/lexoffice/sql/contacts"
import { countDocuments, OpenAmounts, readOpenAmounts } from "../../modules/lexoffice/sql/customer-facts"
import type { Sql } from "../../modules/lexoffice/sql/sql"
import { lastVatIdAnswer } from "../../modules/lexoffice/sql/vat-id-checks"
import { contactOf } from "./contact-of"
import { billingAddressOf, loadCustomer, ShopCustomer } from "./load-customer"

/** What shop and lexoffice know of a customer. Open amounts in cents. */
export type CustomerFacts = {
  customerId: string
  contactId: string | null
  contactUrl: string | null
  debtorNumber: string | null
  syncDisabled: boolean
  companyName: string | null
  vatId: string | null
  vatIdCheck: VatIdCheck | null
  documents: number
  open: OpenAmounts[]
}

/** @returns null: there is no such customer */
export async function readCustomer(
  container: MedusaContainer,
  customerId: string
): Promise<CustomerFacts | null> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const customer = await loadCustomer(container, customerId)
  if (customer === null) {
    return null
  }
  const contact = await findContact(service.sql, contactOf(customer).key)
  const vatIdCheck = await vatIdCheckOf(service.sql, customer, (await service.readSettings()).settings)
  const remoteId = contact?.remote_id ?? null
  return {
    customerId,
    contactId: remoteId,
    contactUrl: remoteId && viewLink(service.config.appBaseUrl, "contact", remoteId),
    debtorNumber: contact?.debtor_number || null,
    syncDisabled: contact?.sync_disabled ?? false,
    companyName: customer.company_name?.trim() || billingAddressOf(customer)?.company?.trim() || null,
    vatId: vatIdCheck?.vatId ?? null,
    vatIdCheck,
    documents: await countDocuments(service.sql, customerId),
    open: await readOpenAmounts(service.sql, customerId, berlinDay(new Date())),
  }
}

/** How the customer's VAT id is written, and what was last said about it. */
async function vatIdCheckOf(
  sql: Sql,
  customer: ShopCustomer,
  settings: Settings
): Promise<VatIdCheck | null> {
  const stored = customer.metadata?.[settings.metadata_keys.vat_id]
  const check = typeof stored === "string" ? checkVatIdSyntax(stored) : null
  if (check === null || check.vatId === "") {
    return null
  }
  const answer = await lastVatIdAnswer(sql, check.vatId)
  return answer === null ? check : withOnlineResult(check, answer)
}
