import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { toDocumentDto } from "../../serialize/document"
import { languageOf } from "../../serialize/language"

/** Answers the document as it is now; 404 when there is none. */
export async function sendDocument(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const row = await service.retrieveLexofficeDocument(req.params.id ?? "")
  res.json({ document: toDocumentDto(service, row, languageOf(req)) })
}
