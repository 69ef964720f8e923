import { ContactData } from "./to-contact"

/** The contact as lexoffice answered it; what the shop does not know is kept as it is. */
export type StoredContact = {
  version: number
  roles: { customer?: unknown; vendor?: unknown }
  company?: Record<string, unknown> | null
  person?: Record<string, unknown> | null
  addresses?: Record<string, unknown> | null
  emailAddresses?: Record<string, unknown> | null
  phoneNumbers?: Record<string, unknown> | null
}

const readOnly = ["id", "organizationId", "archived", "createdDate", "updatedDate"]

/**
 * Lays our fields over the stored contact. An update replaces the whole record, so what lexoffice
 * knows and the shop does not (note, vendor role, tax number, salutation, fax) is sent back as it was.
 * Source: lexware public API, optimistic locking and contacts (read 2026-11).
 */
export function mergeContact(stored: StoredContact, ours: ContactData) {
  const kept = Object.fromEntries(
    Object.entries(stored).filter(([key, value]) => !readOnly.includes(key) && value !== null)
  )
  const fields = {
    ...kept,
    version: stored.version,
    roles: { ...present(stored.roles), customer: stored.roles.customer ?? {} },
    addresses: { ...present(stored.addresses), ...ours.addresses },
    emailAddresses: { ...present(stored.emailAddresses), ...ours.emailAddresses },
    phoneNumbers: { ...present(stored.phoneNumbers), ...ours.phoneNumbers },
  }
  return ours.company === undefined
    ? { ...fields, company: undefined, person: mergePerson(stored.person, ours.person) }
    : { ...fields, person: undefined, company: mergeCompany(present(stored.company), ours.company) }
}

/** Tax-free invoices that a person allowed in lexoffice, to a Swiss company for one, stay allowed. */
function mergeCompany(stored: Record<string, unknown>, ours: NonNullable<ContactData["company"]>) {
  const [known] = Array.isArray(stored.contactPersons) ? (stored.contactPersons as unknown[]) : []
  const contactPersons = ours.contactPersons?.map((person) => mergePerson(known, person))
  return {
    ...stored,
    ...ours,
    allowTaxFreeInvoices: ours.allowTaxFreeInvoices || stored.allowTaxFreeInvoices === true,
    ...(contactPersons === undefined ? {} : { contactPersons }),
  }
}

/** Salutation and phone number belong to the person of that name; another one does not inherit them. */
const mergePerson = <P extends { lastName: string }>(stored: unknown, ours: P) =>
  isRecord(stored) && stored.lastName === ours.lastName ? { ...present(stored), ...ours } : ours

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Without the empty entries that lexoffice answers but refuses to take. */
const present = (value: Record<string, unknown> | null | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, entry]) => entry !== null && entry !== undefined))
