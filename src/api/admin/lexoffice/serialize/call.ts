import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { CallDto } from "../dto"
import { iso } from "./document"

type Row = Awaited<ReturnType<LexofficeModuleService["retrieveLexofficeCallLog"]>>

/** One exchange with lexoffice. Holds no key: the client records none. */
export const toCallDto = (row: Row): CallDto => ({
  id: row.id,
  method: row.method,
  path: row.path,
  status: row.status,
  error: row.error,
  duration_ms: row.duration_ms,
  request: row.request,
  response: row.response,
  document_id: row.document_id,
  created_at: iso(row.created_at) ?? "",
})
