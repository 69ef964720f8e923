import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { incidentTitle } from "../../../../../domain/incidents"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { incidentCauses } from "../../../../../modules/lexoffice/sql/incident-causes"
import type { IncidentCausesDto } from "../../dto"
import { iso } from "../../serialize/document"
import { languageOf } from "../../serialize/language"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { sql } = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const causes = (await incidentCauses(sql)).map(({ code, count, oldest_at, newest_at }) => ({
    code,
    title: incidentTitle(code, languageOf(req)),
    count,
    oldest_at: iso(oldest_at) ?? "",
    newest_at: iso(newest_at) ?? "",
  }))
  res.json({ causes } satisfies IncidentCausesDto)
}
