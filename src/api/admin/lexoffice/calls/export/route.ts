import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { berlinDay } from "../../../../../domain/documents"
import { callRow, callTable, Cell, cutRow } from "../../../../../domain/exports"
import { atMost, csvFile } from "../../../../../exports"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { CallRow, readCalls } from "../../../../../modules/lexoffice/sql/list-calls"
import type { ExportCallsQuery } from "../../list-queries"
import { sendStreamed } from "../../send-file"
import { actorNames } from "../../serialize/actor"
import { personalDataIsMasked, shownRow } from "../../serialize/call"
import { languageOf } from "../../serialize/language"

const mostRows = 100_000

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { language = languageOf(req), ...filter } = req.validatedQuery as ExportCallsQuery
  const table = callTable(language)
  const isMasked = await personalDataIsMasked(service)
  const all = cells(readCalls(service.sql, filter), async (page) => {
    const actors = page.map(({ actor }) => actor)
    const nameOf = await actorNames(req.scope, actors, language)
    return page.map((row) => callRow(exported(shownRow(row, isMasked), nameOf(row.actor)), language))
  })
  const rows = atMost(mostRows, all, cutRow(mostRows, language))
  await sendStreamed(req, res, {
    name: `lexoffice-${table.title.toLowerCase()}-${berlinDay(new Date())}.csv`,
    type: "text/csv; charset=utf-8",
    content: csvFile(table, rows, language),
  })
}

async function* cells(
  pages: AsyncIterable<CallRow[]>,
  toCells: (rows: CallRow[]) => Promise<Cell[][]>
): AsyncGenerator<Cell[][]> {
  for await (const rows of pages) {
    yield await toCells(rows)
  }
}

const exported = (row: CallRow, actor: string) => ({
  at: new Date(row.created_at),
  method: row.method,
  path: row.path,
  status: row.status,
  durationMs: row.duration_ms,
  error: row.error,
  requestId: row.request_id,
  document: row.document,
  actor,
})
