import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { attemptsOf, correctionsOf } from "../../../../../modules/lexoffice/sql/document-history"
import type { DocumentRow } from "../../../../../modules/lexoffice/sql/list-documents"
import { DocumentSurroundings, toDocumentDetailDto } from "../../serialize/document-detail"
import { languageOf } from "../../serialize/language"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const row = await service.retrieveLexofficeDocument(req.params.id ?? "")
  const around = await surroundings(service, row)
  res.json({ document: toDocumentDetailDto(service, row, around, languageOf(req)) })
}

async function surroundings(
  service: LexofficeModuleService,
  row: DocumentRow
): Promise<DocumentSurroundings> {
  const [attempts, correctedBy, incidents, [corrects = null]] = await Promise.all([
    attemptsOf(service.sql, row),
    correctionsOf(service.sql, row.id),
    service.listLexofficeIncidents({ document_id: row.id }, { order: { opened_at: "DESC" } }),
    row.corrects_document_id === null
      ? []
      : service.listLexofficeDocuments(
          { id: row.corrects_document_id },
          { select: ["id", "number", "kind"] }
        ),
  ])
  return { attempts, correctedBy, incidents, corrects }
}
