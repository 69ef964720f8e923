import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { incidentLinks } from "../../../../workflows/incidents"
import type { IncidentRowDto } from "../dto"
import { toIncidentDto } from "../serialize/incident"
import { languageOf } from "../serialize/language"

type Filters = { q?: string; state?: "open" | "closed" }

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { q, state, ...filters } = req.filterableFields as Filters
  const { skip = 0, take = 20, order = { opened_at: "DESC" } } = req.queryConfig.pagination ?? {}
  const where = { ...filters, ...(state === undefined ? {} : closedOrNot[state]), ...search(q) }
  const [rows, count] = await service.listAndCountLexofficeIncidents(where, { skip, take, order })
  const links = await incidentLinks(req.scope, rows)
  const incidents = rows.map((row): IncidentRowDto => {
    const { customerId = null, remoteUrl = null } = links.get(row.id) ?? {}
    return { ...toIncidentDto(service, row, languageOf(req)), customer_id: customerId, remote_url: remoteUrl }
  })
  res.json({ incidents, count, limit: take, offset: skip })
}

const closedOrNot = { open: { closed_at: null }, closed: { closed_at: { $ne: null } } }

const search = (q: string | undefined): Record<string, unknown> =>
  q?.trim()
    ? {
        search_text: {
          $ilike: `%${q
            .trim()
            .replace(/^#/, "")
            .replace(/[\\%_]/g, "\\$&")}%`,
        },
      }
    : {}
