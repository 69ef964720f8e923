import type { CustomerFacts } from "../../../../workflows/customers"
import type { CustomerDto } from "../dto"
import { serializeVatIdCheck } from "./vat-id-check"

export const toCustomerDto = (facts: CustomerFacts): CustomerDto => ({
  customer_id: facts.customerId,
  contact_id: facts.contactId,
  contact_url: facts.contactUrl,
  debtor_number: facts.debtorNumber,
  sync_disabled: facts.syncDisabled,
  is_company: facts.companyName !== null,
  company_name: facts.companyName,
  vat_id: facts.vatId,
  vat_id_check: facts.vatIdCheck && serializeVatIdCheck(facts.vatIdCheck),
  documents: facts.documents,
  open: facts.open.map(({ currency_code, amount, overdue }) => ({
    currency_code,
    amount: amount / 100,
    overdue: overdue / 100,
  })),
})
