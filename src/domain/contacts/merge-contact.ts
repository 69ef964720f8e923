import { ContactData } from "./to-contact"

/** The contact as lexoffice answered it; what the shop does not know is kept as it is. */
export type StoredContact = {
  version: number
  roles: { customer?: unknown; vendor?: unknown }
  company?: Record<string, unknown> | null
  addresses?: Record<string, unknown> | null
  emailAddresses?: Record<string, unknown> | null
  phoneNumbers?: Record<string, unknown> | null
}

const readOnly = ["id", "organizationId", "archived", "createdDate", "updatedDate"]

/**
 * Lays our fields over the stored contact. An update replaces the whole record, so what lexoffice
 * knows and the shop does not (note, vendor role, tax number, fax) is sent back as it was.
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
    ? { ...fields, company: undefined, person: ours.person }
    : { ...fields, person: undefined, company: { ...present(stored.company), ...ours.company } }
}

/** Without the empty entries that lexoffice answers but refuses to take. */
const present = (value: Record<string, unknown> | null | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, entry]) => entry !== null && entry !== undefined))
