import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { toCallDto } from "../serialize/call"

type Filters = { q?: string; error?: "true" | "false"; path?: string }

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { q, error, path, ...filters } = req.filterableFields as Filters
  const { skip = 0, take = 20, order = { created_at: "DESC" } } = req.queryConfig.pagination ?? {}
  const where = { ...filters, ...failedOrNot(error), ...pathLike(path ?? q) }
  const [rows, count] = await service.listAndCountLexofficeCallLogs(where, { skip, take, order })
  res.json({ calls: rows.map(toCallDto), count, limit: take, offset: skip })
}

const failedOrNot = (error: Filters["error"]): Record<string, unknown> =>
  error === undefined ? {} : { error: error === "true" ? { $ne: null } : null }

const pathLike = (path: string | undefined): Record<string, unknown> =>
  path ? { path: { $ilike: `%${path.replace(/[\\%_]/g, "\\$&")}%` } } : {}
