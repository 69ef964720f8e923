import { Download, Http } from "../http"
import { recordPath } from "../query"
import { ActionResult, actionResultSchema } from "../schemas/action-result"
import { CreditNote, CreditNoteBody, creditNoteSchema } from "../schemas/credit-note"
import { issueQuery, IssueOptions } from "./invoices"
import { DocumentFormat, downloadDocumentFile } from "./sales-document-files"

const PATH = "/v1/credit-notes"

/**
 * Makes a credit note, finalised or as a draft; with `precedingSalesVoucherId` it is set off against that invoice.
 * lexoffice takes one related credit note per invoice and refuses others with `data_rejected`, status 406. Not
 * idempotent: an error with `performed: "unknown"` must be looked up first.
 * Source for all of this file: lexware public API documentation, chapter "Credit Notes", read 2026-11.
 */
export const createCreditNote = (
  http: Http,
  body: CreditNoteBody,
  options: IssueOptions
): Promise<ActionResult> =>
  http.post(PATH, {
    query: issueQuery(options),
    body,
    schema: actionResultSchema,
    beforeSend: options.beforeSend,
  })

/** Reads a credit note with number, state and totals (positive). Errors: `not_found`. */
export const getCreditNote = (http: Http, id: string): Promise<CreditNote> =>
  http.get(recordPath(PATH, id), { schema: creditNoteSchema })

/** The credit note's file; see `downloadDocumentFile`. */
export const downloadCreditNoteFile = (http: Http, id: string, format: DocumentFormat): Promise<Download> =>
  downloadDocumentFile(http, PATH, id, format)
