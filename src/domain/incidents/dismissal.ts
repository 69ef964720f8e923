import { mailCodes } from "./mail-texts"
import { remoteChangeCodes, unreadableCode } from "./settlement-texts"

/** What dismissing an incident means: its sale was booked by hand, or the matter is settled and nothing else changes. */
export type Dismissal = "booked_by_hand" | "settled"

/** Of documents that are in lexoffice, or may be. */
const ofSentDocuments: readonly string[] = [
  ...mailCodes,
  ...remoteChangeCodes,
  unreadableCode,
  "payment_not_recorded",
  "totals_differ_after",
  "document_doubled",
  "document_sent_twice",
]

/** Only what was not sent can be booked by hand instead. @param subjectType of the incident */
export const dismissalOf = (code: string, subjectType: string): Dismissal =>
  (subjectType === "order" || subjectType === "document") && !ofSentDocuments.includes(code)
    ? "booked_by_hand"
    : "settled"
