import { Sql } from "./sql"

export type AttemptRow = {
  id: string
  subject_type: "document" | "contact" | "file"
  outcome: "unknown" | "succeeded" | "refused" | "not_performed"
  error_code: string | null
  started_at: Date
  ended_at: Date | null
}

/** Tries at sending a document and its file, newest first. */
export async function attemptsOf(
  sql: Sql,
  { id, file_id }: { id: string; file_id: string | null }
): Promise<AttemptRow[]> {
  return sql.execute(
    `select id, subject_type, outcome, error_code, started_at, ended_at from lexoffice_attempt
     where subject_id in (?, ?) and deleted_at is null order by started_at desc, id desc`,
    [id, file_id]
  )
}

export type RelatedRow = {
  id: string
  number: string | null
  kind: "invoice" | "credit_note"
  total_cents: number
}

/** Credit notes of an invoice that are on the books. */
export async function correctionsOf(sql: Sql, documentId: string): Promise<RelatedRow[]> {
  return sql.execute(
    `select id, number, kind, total_cents from lexoffice_document
     where corrects_document_id = ? and withdrawn_at is null and deleted_at is null order by sequence`,
    [documentId]
  )
}
