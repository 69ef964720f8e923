import { Download, Http } from "../http"
import { recordPath } from "../query"
import { DocumentFormat, formatAccepts } from "./sales-document-files"

/**
 * A file that was attached to a voucher. For the files of invoices and credit notes use their own functions: this
 * way to them is deprecated. Uploading here is left out on purpose: it makes a purchase voucher that the API
 * cannot delete; `attachFile` is what belongs to a sale.
 * Errors: `not_found`, also for an XML that does not exist.
 * Source: lexware public API documentation, chapter "Files", read 2026-11.
 */
export const downloadFile = (http: Http, id: string, format: DocumentFormat): Promise<Download> =>
  http.download(recordPath("/v1/files", id), formatAccepts[format])
