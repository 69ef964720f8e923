import { Address, Buyer } from "../documents/document"

/**
 * What lexoffice takes for a contact, as far as a shop knows it. Lists hold at most one entry.
 * Source: lexware public API, chapter contacts (read 2026-11).
 */
export type ContactData = ContactFields &
  ({ company: CompanyData; person?: never } | { person: PersonData; company?: never })

type ContactFields = {
  roles: { customer: Record<string, never> }
  addresses: { billing: AddressData[]; shipping?: AddressData[] }
  emailAddresses?: { business?: string[]; private?: string[] }
  phoneNumbers?: { business?: string[]; private?: string[] }
}

type CompanyData = {
  name: string
  vatRegistrationId?: string
  allowTaxFreeInvoices: boolean
  contactPersons?: ContactPersonData[]
}

type PersonData = { salutation?: string; firstName?: string; lastName: string }

type ContactPersonData = PersonData & { primary: true; emailAddress?: string }

type AddressData = { supplement?: string; street?: string; zip?: string; city?: string; countryCode: string }

/**
 * A buyer as a contact: a company with its main contact person, else a private person.
 * @param taxFree the contact is needed for a tax-free sale, such as an export to a company without VAT id
 */
export function toContact(buyer: Buyer, taxFree = false): ContactData {
  const isCompany = buyer.companyName !== null
  const fields: ContactFields = {
    roles: { customer: {} },
    addresses: {
      billing: [contactAddress(buyer.billing)],
      ...(buyer.shipping === null ? {} : { shipping: [contactAddress(buyer.shipping)] }),
    },
    ...(buyer.email === null
      ? {}
      : { emailAddresses: isCompany ? { business: [buyer.email] } : { private: [buyer.email] } }),
    ...phone(buyer, isCompany),
  }
  return buyer.companyName === null
    ? { ...fields, person: person(buyer) }
    : { ...fields, company: company(buyer, buyer.companyName, taxFree) }
}

function company(buyer: Buyer, name: string, taxFree: boolean): CompanyData {
  return {
    name,
    ...(buyer.vatId === null ? {} : { vatRegistrationId: buyer.vatId }),
    allowTaxFreeInvoices: taxFree || (buyer.vatId !== null && !buyer.vatId.startsWith("DE")),
    ...(buyer.lastName === null ? {} : { contactPersons: [contactPerson(buyer, buyer.lastName)] }),
  }
}

const contactPerson = (buyer: Buyer, lastName: string): ContactPersonData => ({
  ...given("salutation", buyer.salutation),
  ...given("firstName", buyer.firstName),
  lastName,
  primary: true,
  ...given("emailAddress", buyer.email),
})

const person = (buyer: Buyer): PersonData => ({
  ...given("salutation", buyer.salutation),
  ...given("firstName", buyer.lastName === null ? null : buyer.firstName),
  lastName: buyer.lastName ?? buyer.firstName ?? buyer.billing.name,
})

const contactAddress = (address: Address): AddressData => ({
  ...given("supplement", address.supplement),
  ...given("street", address.street),
  ...given("zip", address.zip),
  ...given("city", address.city),
  countryCode: address.countryCode,
})

/** lexoffice refuses phone numbers with letters or more than 30 characters; such a number is left out. */
function phone(buyer: Buyer, isCompany: boolean): Pick<ContactFields, "phoneNumbers"> {
  if (buyer.phone === null || buyer.phone.length > 30 || /\p{L}/u.test(buyer.phone)) {
    return {}
  }
  return { phoneNumbers: isCompany ? { business: [buyer.phone] } : { private: [buyer.phone] } }
}

const given = <K extends string>(key: K, value: string | null): Partial<Record<K, string>> =>
  value === null || value === "" ? {} : ({ [key]: value } as Record<K, string>)
