import { ContactData } from "../../../domain/contacts"
import { LexofficeApiError } from "../../../domain/errors"

/** Writes a contact. A phone number that lexoffice refuses is left out: no invoice waits for one. */
export async function withoutRefusedPhone<T>(
  contact: ContactData,
  write: (contact: ContactData) => Promise<T>
): Promise<T> {
  try {
    return await write(contact)
  } catch (error) {
    if (contact.phoneNumbers === undefined || !isAboutPhone(error)) {
      throw error
    }
    const { phoneNumbers: _refused, ...others } = contact
    return write(others)
  }
}

const isAboutPhone = (error: unknown): boolean =>
  error instanceof LexofficeApiError &&
  error.performed === "no" &&
  error.reasons.length > 0 &&
  error.reasons.every(({ field }) => field?.startsWith("phoneNumbers"))
