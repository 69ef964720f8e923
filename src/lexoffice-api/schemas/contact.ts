import { z } from "@medusajs/framework/zod"

const addressSchema = z.looseObject({
  supplement: z.string().nullish(),
  street: z.string().nullish(),
  zip: z.string().nullish(),
  city: z.string().nullish(),
  countryCode: z.string().nullish(),
})

const contactPersonSchema = z.looseObject({
  salutation: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  primary: z.boolean().nullish(),
  emailAddress: z.string().nullish(),
  phoneNumber: z.string().nullish(),
})

const roleSchema = z.looseObject({ number: z.number().int().nullish() })

const textLists = z.record(z.string(), z.array(z.string()).nullish())

/**
 * A lexoffice contact: our customer (debtor) or vendor. lexoffice's words: `roles.customer.number` is our debtor
 * number, `company`/`person` tell a business from a private buyer, `xRechnung.buyerReference` is the Leitweg-ID.
 * What we do not name is kept, because an update replaces the whole record.
 * Source: lexware public API documentation, chapter "Contacts", read 2026-11.
 */
export const contactSchema = z.looseObject({
  id: z.string().min(1),
  version: z.number().int(),
  roles: z.looseObject({ customer: roleSchema.nullish(), vendor: roleSchema.nullish() }),
  company: z
    .looseObject({
      name: z.string(),
      taxNumber: z.string().nullish(),
      vatRegistrationId: z.string().nullish(),
      allowTaxFreeInvoices: z.boolean().nullish(),
      contactPersons: z.array(contactPersonSchema).nullish(),
    })
    .nullish(),
  person: z
    .looseObject({
      salutation: z.string().nullish(),
      firstName: z.string().nullish(),
      lastName: z.string(),
    })
    .nullish(),
  addresses: z
    .looseObject({
      billing: z.array(addressSchema).nullish(),
      shipping: z.array(addressSchema).nullish(),
    })
    .nullish(),
  emailAddresses: textLists.nullish(),
  phoneNumbers: textLists.nullish(),
  xRechnung: z
    .looseObject({
      buyerReference: z.string().nullish(),
      vendorNumberAtCustomer: z.string().nullish(),
    })
    .nullish(),
  note: z.string().nullish(),
  archived: z.boolean().nullish(),
})

/** A contact as lexoffice answers it. Everything but id, version and roles may be absent or null. */
export type Contact = z.infer<typeof contactSchema>

/** `countryCode`: two capitals, or one of the special areas of `listCountries` */
export type ContactAddressBody = {
  supplement?: string
  street?: string
  zip?: string
  city?: string
  countryCode: string
}

/** The contact person of a company. */
export type ContactPersonBody = {
  /** At most 25 characters */
  salutation?: string
  firstName?: string
  lastName: string
  /** The primary one is printed on documents */
  primary?: boolean
  emailAddress?: string
  phoneNumber?: string
}

/** A business; `vatRegistrationId` in the form of its country. */
export type CompanyBody = {
  name: string
  taxNumber?: string
  vatRegistrationId?: string
  allowTaxFreeInvoices?: boolean
  /** At most one */
  contactPersons?: ContactPersonBody[]
}

/** A private buyer; `salutation` at most 25 characters. */
export type PersonBody = { salutation?: string; firstName?: string; lastName: string }

/** What an e-mail address is for. */
export type EmailUse = "business" | "office" | "private" | "other"
/** What a phone number is for. */
export type PhoneUse = "business" | "office" | "mobile" | "private" | "fax" | "other"

type ContactFields = {
  /** At least one; an empty object asks for the role. The number is lexoffice's choice */
  roles: { customer?: Record<string, unknown>; vendor?: Record<string, unknown> }
  /** At most one entry in each list of a contact that is written; empty strings are refused */
  addresses?: { billing?: ContactAddressBody[]; shipping?: ContactAddressBody[] }
  emailAddresses?: { [Use in EmailUse]?: string[] }
  phoneNumbers?: { [Use in PhoneUse]?: string[] }
  /** Both or neither */
  xRechnung?: { buyerReference: string; vendorNumberAtCustomer: string }
  /** Internal; at most 1000 characters */
  note?: string
}

/** A new contact: exactly one of company and person. */
export type ContactBody = ContactFields &
  ({ company: CompanyBody; person?: never } | { person: PersonBody; company?: never })

/** A contact that replaces the one of this version, as a whole. */
export type ContactUpdateBody = ContactBody & { version: number }

/**
 * The lists of a contact that hold more than one entry. Such a contact (made in the web application) cannot be
 * updated by API at all, and is a recipient of documents only with exactly one billing address.
 * @returns lexoffice's field names, such as `addresses.billing`; empty when the contact can be updated
 */
export function listsBlockingUpdate(contact: Contact): string[] {
  const groups = [
    ["addresses", contact.addresses],
    ["emailAddresses", contact.emailAddresses],
    ["phoneNumbers", contact.phoneNumbers],
    ["company", { contactPersons: contact.company?.contactPersons }],
  ] as const
  return groups.flatMap(([group, lists]) =>
    Object.entries(lists ?? {}).flatMap(([name, entries]) =>
      Array.isArray(entries) && entries.length > 1 ? [`${group}.${name}`] : []
    )
  )
}
