import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { berlinDay } from "../../../../domain/documents"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { countOpenIncidents, monthFacts, unpaidInvoices } from "../../../../modules/lexoffice/sql/overview"
import type { OverviewQuery } from "../list-queries"
import { toOverviewDto } from "../serialize/overview"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sql } = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const today = berlinDay(new Date())
  const { month = today.slice(0, 7) } = req.validatedQuery as OverviewQuery
  const [facts, unpaid, openIncidents] = await Promise.all([
    monthFacts(sql, `${month}-01`, `${month}-31`),
    unpaidInvoices(sql, today),
    countOpenIncidents(sql),
  ])
  res.json({ overview: toOverviewDto(month, facts, unpaid, openIncidents) })
}
