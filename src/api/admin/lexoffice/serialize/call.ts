import { actorKind, maskCall, supportText } from "../../../../domain/call-log"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { CallRow } from "../../../../modules/lexoffice/sql/list-calls"
import type { CallDetailDto, CallDto } from "../dto"
import { iso } from "./document"
import type { Language } from "./language"

type Row = Awaited<ReturnType<LexofficeModuleService["retrieveLexofficeCallLog"]>>

/** Whether the shop's owner wants personal data hidden in the log. */
export const personalDataIsMasked = async (service: LexofficeModuleService): Promise<boolean> =>
  (await service.readSettings()).settings.call_log.personal_data === "masked"

/** A search by e-mail stands in the path, and an error may quote a name. */
export function shownRow<T extends CallRow>(row: T, isMasked: boolean): T {
  if (!isMasked) {
    return row
  }
  const { path, error } = maskCall({ path: row.path, error: row.error, request: null, response: null })
  return { ...row, path, error }
}

/** One exchange with lexoffice. Holds no key: the client records none. */
export function toCallDto(row: CallRow & Bodies, isMasked: boolean): CallDto {
  const texts = textsOf(row)
  return {
    id: row.id,
    method: row.method,
    ...(isMasked ? maskCall(texts) : texts),
    status: row.status,
    duration_ms: row.duration_ms,
    document_id: row.document_id,
    document_number: row.document,
    actor: toActorDto(row.actor),
    created_at: iso(row.created_at) ?? "",
  }
}

function toActorDto(actor: string | null): CallDto["actor"] {
  const kind = actorKind(actor)
  return { kind, user_id: kind === "person" ? actor : null }
}

type Bodies = { request: unknown; response: unknown }

const textsOf = ({ path, error, request, response }: Pick<CallRow, "path" | "error"> & Bodies) => ({
  path,
  error,
  request,
  response,
})

/** The same, looked at alone. */
export function toCallDetailDto(
  row: Row,
  document: CallDetailDto["document"],
  isMasked: boolean,
  language: Language
): CallDetailDto {
  return {
    ...toCallDto(
      { ...row, document: document?.number ?? null, created_at: new Date(row.created_at) },
      isMasked
    ),
    request_id: row.request_id,
    document,
    masked: isMasked,
    support_text: supportText(
      {
        ...textsOf(row),
        at: new Date(row.created_at),
        actor: row.actor,
        method: row.method,
        status: row.status,
        requestId: row.request_id,
        durationMs: row.duration_ms,
      },
      language
    ),
  }
}
