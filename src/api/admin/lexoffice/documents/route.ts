import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { berlinDay } from "../../../../domain/documents"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { listDocuments } from "../../../../modules/lexoffice/sql/list-documents"
import type { DocumentListDto } from "../dto"
import { documentOrderOf, DocumentsQuery } from "../list-queries"
import { toDocumentDto } from "../serialize/document"
import { languageOf } from "../serialize/language"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const query = req.validatedQuery as DocumentsQuery
  const { limit, offset, order: _order, fields: _fields, ...filter } = query
  const page = { limit, offset, order: documentOrderOf(query) }
  const { rows, count, isExact } = await listDocuments(service.sql, filter, page, berlinDay(new Date()))
  const documents = rows.map((row) => toDocumentDto(service, row, languageOf(req)))
  res.json({ documents, count, count_is_exact: isExact, limit, offset } satisfies DocumentListDto)
}
