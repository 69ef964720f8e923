import { SyncError } from "../../domain/errors"

/** @throws SyncError `document_in_other_company`: an earlier company's lexoffice holds it, which nobody can ask */
export function refuseElsewhere(document: { organization_id: string | null; number: string | null }): void {
  if (document.organization_id !== null) {
    const params = { number: document.number }
    throw new SyncError({ kind: "needs_person", code: "document_in_other_company", params })
  }
}
