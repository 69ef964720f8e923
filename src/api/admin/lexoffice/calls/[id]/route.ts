import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import type { CallDetailDto } from "../../dto"
import { personalDataIsMasked, toCallDetailDto } from "../../serialize/call"
import { languageOf } from "../../serialize/language"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const row = await service.retrieveLexofficeCallLog(req.params.id ?? "")
  const document = await documentOf(service, row.document_id)
  const isMasked = await personalDataIsMasked(service)
  res.json({ call: toCallDetailDto(row, document, isMasked, languageOf(req)) })
}

async function documentOf(
  service: LexofficeModuleService,
  id: string | null
): Promise<CallDetailDto["document"]> {
  if (id === null) {
    return null
  }
  const [document] = await service.listLexofficeDocuments(
    { id },
    { select: ["id", "kind", "number", "order_id", "order_display_id"] }
  )
  return document === undefined
    ? null
    : {
        id,
        kind: document.kind,
        number: document.number || null,
        order_id: document.order_id,
        order_display_id: document.order_display_id,
      }
}
