import { SyncError } from "../errors"
import { checkRules } from "./check-rules"
import { missingContent } from "./missing-content"
import { missingTexts } from "./missing-texts"
import { PrintableDocument } from "./own-facts"
import { toEnInvoice } from "./to-en-invoice"

/**
 * Lets only a document through that may be issued.
 * @throws SyncError `own_invoice_incomplete` with `fields` (codes) and their names, or
 * `own_invoice_contradictory` with `rules`; both need a person
 */
export function refuseUnlessValid(printable: PrintableDocument): void {
  const fields = missingContent(printable)
  if (fields.length > 0) {
    const names = (language: "de" | "en") => fields.map((field) => missingTexts[field][language]).join(", ")
    throw new SyncError({
      kind: "needs_person",
      code: "own_invoice_incomplete",
      params: { fields, missing: { de: names("de"), en: names("en") } },
      message: `mandatory content is missing: ${fields.join(", ")}`,
    })
  }
  const broken = checkRules(toEnInvoice(printable))
  if (broken.length > 0) {
    const rules = broken.map(({ rule, expected, found }) => `${rule}: ${expected} ≠ ${found}`)
    throw new SyncError({
      kind: "needs_person",
      code: "own_invoice_contradictory",
      params: { rules },
      message: `the amounts contradict each other: ${rules.join("; ")}`,
    })
  }
}
