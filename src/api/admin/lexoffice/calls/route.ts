import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { listCalls, readBodies } from "../../../../modules/lexoffice/sql/list-calls"
import type { CallListDto } from "../dto"
import type { CallsQuery } from "../list-queries"
import { personalDataIsMasked, toCallDto } from "../serialize/call"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { limit, offset, order, fields: _, ...filter } = req.validatedQuery as CallsQuery
  const page = { limit, offset, descending: order.startsWith("-") }
  const { rows, count, isExact } = await listCalls(service.sql, filter, page)
  const isMasked = await personalDataIsMasked(service)
  const bodies = await readBodies(
    service.sql,
    rows.map(({ id }) => id)
  )
  const bodiesOf = new Map(bodies.map((call) => [call.id, call]))
  const calls = rows.map((row) => toCallDto({ ...none, ...row, ...bodiesOf.get(row.id) }, isMasked))
  res.json({ calls, count, count_is_exact: isExact, limit, offset } satisfies CallListDto)
}

const none = { request: null, response: null }
