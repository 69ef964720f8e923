import { Sql, toJson } from "./sql"

/** Stores the reminders of a document. */
export async function recordDunnings(
  sql: Sql,
  documentId: string,
  dunnings: readonly unknown[]
): Promise<void> {
  await sql.execute(
    `update lexoffice_document set dunnings = ?::jsonb, updated_at = clock_timestamp() where id = ?`,
    [dunnings.length === 0 ? null : toJson(dunnings), documentId]
  )
}

/** The documents that a reminder is about. @param dunningId lexoffice's */
export async function findDunned(sql: Sql, dunningId: string): Promise<{ id: string; dunnings: unknown }[]> {
  return sql.execute(
    `select id, dunnings from lexoffice_document
     where dunnings is not null and dunnings @> ?::jsonb and organization_id is null and deleted_at is null`,
    [toJson([{ id: dunningId }])]
  )
}
