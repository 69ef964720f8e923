import { LexofficeApiError, RefusalReason } from "../domain/errors"

/** lexoffice names about half a second; two seconds were measured between making a contact and using it. */
const CONTACT_USABLE_MS = 2_000

/**
 * A refusal that may only mean "this contact is too new", as a short wait (`contact_not_ready`, retryable, not
 * performed); null when it means something else.
 *
 * The answer lexoffice gives for a contact it cannot use yet is not documented, and it looks like the one for a
 * contact that will never do (no billing address). So no status or key decides it: **ask only while the contact
 * is fresh**, and take the refusal at its word after that. May mean it: 404 or 406 to a write whose reasons point
 * at the contact or the address, by field or by word, and a 404 without any reason.
 * Source: lexware public API documentation, chapters "Contacts" and "Invoices", read 2026-11.
 */
export function asContactNotReady(error: unknown): LexofficeApiError | null {
  if (!(error instanceof LexofficeApiError) || (error.status !== 404 && error.status !== 406)) {
    return null
  }
  const silent = error.status === 404 && error.reasons.length === 0
  if (!silent && !error.reasons.some(pointsAtContact)) {
    return null
  }
  return new LexofficeApiError({
    kind: "retryable",
    code: "contact_not_ready",
    message: error.message,
    status: error.status,
    reasons: error.reasons,
    performed: "no",
    retryAfterMs: CONTACT_USABLE_MS,
    callLogId: error.callLogId,
    params: error.params,
    cause: error,
  })
}

function pointsAtContact(reason: RefusalReason): boolean {
  if (reason.field !== null) {
    return /^(address(\.contactId)?|contactId)$/i.test(reason.field)
  }
  return /contact|kontakt|billing address|rechnungsadresse/i.test(reason.message ?? "")
}
