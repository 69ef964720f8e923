import { documentFileName, PrintableDocument, refuseUnlessValid } from "../domain/own-invoice"
import { toCrossIndustryInvoice } from "./cii/to-cross-industry-invoice"
import { renderPdf } from "./pdf/render-pdf"
import { refuseUnlessSchematic } from "./schema/refuse-unless-schematic"

/** A finished document: what is stored, sent and kept. `xml` is the one inside `pdf`. */
export type OwnDocumentFile = { pdf: Uint8Array; xml: string; fileName: string }

/**
 * Makes the file of a document. The same document always makes the same bytes.
 * @throws SyncError `own_invoice_incomplete` when mandatory content is missing, `own_invoice_contradictory`
 * when its amounts do not add up by the rules of EN 16931, `own_invoice_xml_invalid` when its XML breaks the schema
 */
export async function renderOwnDocument(printable: PrintableDocument): Promise<OwnDocumentFile> {
  refuseUnlessValid(printable)
  const xml = toCrossIndustryInvoice(printable)
  await refuseUnlessSchematic(xml)
  return { pdf: await renderPdf(printable, xml), xml, fileName: documentFileName(printable) }
}
