import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { toDocumentDto } from "../serialize/document"
import { languageOf } from "../serialize/language"
import { documentSearch } from "./filters"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { q, ...filters } = req.filterableFields as { q?: string }
  const { skip = 0, take = 20, order = { created_at: "DESC" } } = req.queryConfig.pagination ?? {}
  const [rows, count] = await service.listAndCountLexofficeDocuments(
    { ...filters, ...documentSearch(q) },
    { skip, take, order }
  )
  const documents = rows.map((row) => toDocumentDto(service, row, languageOf(req)))
  res.json({ documents, count, limit: take, offset: skip })
}
