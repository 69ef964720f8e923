import { BeforeSend, Download, Http } from "../http"
import { recordPath } from "../query"
import { ActionResult, actionResultSchema } from "../schemas/action-result"
import { Invoice, InvoiceBody, invoiceSchema } from "../schemas/invoice"
import { DocumentFormat, downloadDocumentFile } from "./sales-document-files"

const PATH = "/v1/invoices"

/** `finalize` cannot be made up for later; `precedingSalesVoucherId` links the document it follows. */
export type IssueOptions = { finalize: boolean; precedingSalesVoucherId?: string; beforeSend?: BeforeSend }

/**
 * Makes an invoice, finalised or as a draft. Not idempotent: an error with `performed: "unknown"` must be looked
 * up first. A refusal because of a contact just made: `asContactNotReady`.
 * Source for all of this file: lexware public API documentation, chapter "Invoices", read 2026-11.
 */
export const createInvoice = (http: Http, body: InvoiceBody, options: IssueOptions): Promise<ActionResult> =>
  http.post(PATH, {
    query: issueQuery(options),
    body,
    schema: actionResultSchema,
    beforeSend: options.beforeSend,
  })

/** Reads an invoice with number, state and totals. Errors: `not_found`, also for the id of another kind. */
export const getInvoice = (http: Http, id: string): Promise<Invoice> =>
  http.get(recordPath(PATH, id), { schema: invoiceSchema })

/** The invoice's file; see `downloadDocumentFile`. */
export const downloadInvoiceFile = (http: Http, id: string, format: DocumentFormat): Promise<Download> =>
  downloadDocumentFile(http, PATH, id, format)

/** The query of a sales document that is made. A draft is asked for by leaving `finalize` out. */
export const issueQuery = (options: IssueOptions) => ({
  finalize: options.finalize ? true : undefined,
  precedingSalesVoucherId: options.precedingSalesVoucherId,
})
