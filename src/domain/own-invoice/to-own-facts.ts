import type { Language } from "../documents"
import type { OwnInvoiceSettings } from "../settings/own-invoice"
import { logoOf } from "./logo"
import { Issuer, OwnFacts } from "./own-facts"

/** What is frozen into an own document from the settings of its day. */
export function toOwnFacts(
  { issuer, footer, logo, format }: OwnInvoiceSettings,
  language: Language,
  smallBusiness: boolean
): OwnFacts {
  return {
    issuer: toIssuer(issuer),
    footer: footer[language] || null,
    logo: logo === null ? null : logoOf(logo),
    format,
    smallBusiness,
  }
}

const toIssuer = ({ bank, ...issuer }: OwnInvoiceSettings["issuer"]): Issuer => ({
  name: issuer.name,
  street: issuer.street,
  zip: issuer.zip,
  city: issuer.city,
  countryCode: issuer.country_code,
  taxNumber: issuer.tax_number,
  vatId: issuer.vat_id,
  email: issuer.email,
  phone: issuer.phone,
  website: issuer.website,
  contactName: issuer.contact_name,
  registerCourt: issuer.register_court,
  registerNumber: issuer.register_number,
  managingDirectors: issuer.managing_directors,
  bank:
    bank.iban === null
      ? null
      : { iban: bank.iban, bic: bank.bic, bankName: bank.bank_name, accountHolder: bank.account_holder },
})
