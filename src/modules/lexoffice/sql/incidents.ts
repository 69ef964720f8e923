import { currentPerson } from "../call-context"
import { placeholders, Sql, toJson } from "./sql"

export type NewIncident = {
  id: string
  code: string
  params: Record<string, unknown>
  subject_type: "order" | "document" | "contact" | "connection"
  subject_id: string
  document_id: string | null
  order_id: string | null
  order_display_id: number | null
  search_text: string | null
}

/** Opens an incident, or renews what an open one of the same subject and code says. */
export async function openIncident(
  sql: Sql,
  incident: NewIncident
): Promise<{ id: string; opened: boolean }> {
  const row = { ...incident, params: toJson(incident.params) }
  const columns = Object.keys(row)
  const [written] = await sql.execute<{ id: string; opened: boolean }>(
    `insert into lexoffice_incident (${columns.join(", ")}, opened_at, untold)
     values (${columns.map(() => "?").join(", ")}, clock_timestamp(), '["opened"]')
     on conflict (subject_type, subject_id, code) where closed_at is null and deleted_at is null
     do update set params = excluded.params, retry_by = null, updated_at = clock_timestamp()
     returning id, (xmax = 0) as opened`,
    Object.values(row)
  )
  if (!written) {
    throw new Error("an incident was neither opened nor renewed")
  }
  return written
}

/** @returns those of the subjects that an open incident is about */
export async function withOpenIncidents(
  sql: Sql,
  type: NewIncident["subject_type"],
  subjectIds: readonly string[]
): Promise<Set<string>> {
  if (subjectIds.length === 0) {
    return new Set()
  }
  const rows = await sql.execute<{ subject_id: string }>(
    `select distinct subject_id from lexoffice_incident
     where subject_type = ? and subject_id in ${placeholders(subjectIds.length)}
       and closed_at is null and deleted_at is null`,
    [type, ...subjectIds]
  )
  return new Set(rows.map(({ subject_id }) => subject_id))
}

/**
 * The total of a document in lexoffice, in cents, that a person was told of last, and left so or has before them as
 * computed from the start. Null: none.
 */
export async function toldTotal(sql: Sql, documentId: string): Promise<number | null> {
  const [row] = await sql.execute<{ cents: number | null }>(
    `select (params ->> 'theirs_cents')::float8 as cents from lexoffice_incident
     where document_id = ? and deleted_at is null
       and code in ('document_changed_remotely', 'totals_differ_after')
       and (resolution = 'dismissed' or (code = 'totals_differ_after' and closed_at is null))
     order by coalesce(closed_at, opened_at) desc limit 1`,
    [documentId]
  )
  return row?.cents ?? null
}

/** `system`: by itself, unless a person acts at this moment, or asked for the try that succeeded. */
export type IncidentClosing = {
  by: string
  resolution: "succeeded" | "dismissed" | "superseded"
  note?: string | null
}

/** An incident is closed, and nobody was told of that yet */
export const closedNow = `closed_at = clock_timestamp(), updated_at = clock_timestamp(),
       untold = coalesce(untold, '[]'::jsonb) || '["closed"]'::jsonb`

export const closedBy = "coalesce(?, retry_by, 'system')"

/** Bound in `closedBy`. */
export const closer = ({ by }: IncidentClosing): string | null => (by === "system" ? currentPerson() : by)

export type Subject = { type: NewIncident["subject_type"]; id: string }

/** Closes the open incidents of a subject. @param exceptCodes stay open   @returns the ids closed */
export const closeIncidents = (
  sql: Sql,
  subject: Subject,
  closing: IncidentClosing,
  exceptCodes: readonly string[] = []
): Promise<string[]> => close(sql, subject, closing, "not in", exceptCodes)

/** Closes one open incident of a subject. @returns the ids closed, at most one */
export const closeIncident = (
  sql: Sql,
  subject: Subject,
  code: string,
  closing: IncidentClosing
): Promise<string[]> => close(sql, subject, closing, "in", [code])

async function close(
  sql: Sql,
  subject: Subject,
  closing: IncidentClosing,
  operator: "in" | "not in",
  codes: readonly string[]
): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `update lexoffice_incident
     set ${closedNow}, closed_by = ${closedBy}, resolution = ?, note = ?
     where subject_type = ? and subject_id = ? and closed_at is null and deleted_at is null
       ${codes.length === 0 ? "" : `and code ${operator} ${placeholders(codes.length)}`}
     returning id`,
    [closer(closing), closing.resolution, closing.note ?? null, subject.type, subject.id, ...codes]
  )
  return rows.map(({ id }) => id)
}
