import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { toIncidentDto } from "../../serialize/incident"
import { languageOf } from "../../serialize/language"

/** Answers the incident as it is now; 404 when there is none. */
export async function sendIncident(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const row = await service.retrieveLexofficeIncident(req.params.id ?? "")
  res.json({ incident: toIncidentDto(service, row, languageOf(req)) })
}
