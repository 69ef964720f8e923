import { placeholders, Sql } from "./sql"

/** Those of the records in lexoffice that are documents of ours, whatever became of them. */
export async function knownRemoteIds(sql: Sql, remoteIds: readonly string[]): Promise<Set<string>> {
  if (remoteIds.length === 0) {
    return new Set()
  }
  const rows = await sql.execute<{ remote_id: string }>(
    `select distinct remote_id from lexoffice_document
     where remote_id in ${placeholders(remoteIds.length)} and organization_id is null`,
    [...remoteIds]
  )
  return new Set(rows.map(({ remote_id }) => remote_id))
}
