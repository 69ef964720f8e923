import { Download, Http } from "../http"
import { recordPath } from "../query"

/**
 * Which file of a document: `pdf` (of an XRechnung only a preview), `xml` (404 unless there is one apart), or
 * `original`, the one that counts by law.
 */
export type DocumentFormat = "pdf" | "xml" | "original"

/** The `Accept` header for each format. */
export const formatAccepts: Record<DocumentFormat, string> = {
  pdf: "application/pdf",
  xml: "application/xml",
  original: "*/*",
}

/**
 * The file of an issued document. Errors: `not_ready` for a draft, and for some seconds after finalising;
 * `not_found` for an XML that does not exist.
 * Source: lexware public API documentation, chapters "Invoices", "Credit Notes", section file, read 2026-11.
 */
export const downloadDocumentFile = (
  http: Http,
  collection: string,
  id: string,
  format: DocumentFormat
): Promise<Download> => http.download(recordPath(collection, id, "file"), formatAccepts[format])
