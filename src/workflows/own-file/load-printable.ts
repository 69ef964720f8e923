import type { DocumentContent } from "../../domain/documents"
import type { PrintableDocument } from "../../domain/own-invoice"
import type LexofficeModuleService from "../../modules/lexoffice/service"

type Row = {
  kind: "invoice" | "credit_note"
  number: string | null
  content: DocumentContent
  corrects_number: string | null
  corrects_date: string | null
  takes_all_back: boolean
}

const statement = `
  select d.kind, d.number, d.content, i.number as corrects_number, i.document_date as corrects_date,
         coalesce(d.total_cents = i.total_cents, false) as takes_all_back
  from lexoffice_document d
  left join lexoffice_document i on i.id = d.corrects_document_id
  where d.id = ?`

/** Reads everything a document of the shop's own says. */
export async function loadPrintable(
  service: LexofficeModuleService,
  documentId: string
): Promise<PrintableDocument> {
  const [row] = await service.sql.execute<Row>(statement, [documentId])
  if (!row || row.number === null) {
    throw new Error(`document ${documentId} does not exist or has no number`)
  }
  const { kind, number, content, corrects_number: corrected, corrects_date: correctedOn } = row
  const { own } = content
  if (!own) {
    throw new Error(`document ${documentId} was written without its issuer`)
  }
  return {
    kind,
    number,
    content: { ...content, own },
    isFullCancellation: kind === "credit_note" && row.takes_all_back,
    corrects:
      corrected === null || correctedOn === null ? null : { number: corrected, documentDate: correctedOn },
  }
}
