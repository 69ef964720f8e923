import { Exchange } from "../../../lexoffice-api"
import { Sql, toJson, toText } from "./sql"

/** Long enough for any document; what is longer would only slow the log down. */
const maxBodyBytes = 256 * 1024

/** Writes one exchange to the call log, whatever its bodies hold. */
export async function writeCall(
  sql: Sql,
  id: string,
  exchange: Exchange,
  { documentId, actor }: { documentId: string | null; actor: string | null }
): Promise<void> {
  await sql.execute(
    `insert into lexoffice_call_log
       (id, method, path, status, request, response, error, duration_ms, request_id, document_id, actor, created_at)
     values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      exchange.method,
      toText(exchange.path),
      exchange.status,
      bodyOf(exchange.request),
      bodyOf(exchange.response),
      exchange.error === null ? null : toText(exchange.error),
      Math.round(exchange.durationMs),
      exchange.requestId === null ? null : toText(exchange.requestId),
      documentId,
      actor,
      exchange.startedAt,
    ]
  )
}

function bodyOf(body: unknown): string | null {
  if (body === null || body === undefined) {
    return null
  }
  const json = toJson(body)
  const bytes = Buffer.byteLength(json)
  return bytes > maxBodyBytes ? toJson({ truncated: true, bytes }) : json
}
