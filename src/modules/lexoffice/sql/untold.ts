import { placeholders, Sql, toJson } from "./sql"

/** What happens to them is told to the shop's subscribers: kept with the row until it was. */
export type Told = "lexoffice_document" | "lexoffice_incident"

/** What nobody was told of yet, and one more list of changes */
export const withUntold = "coalesce(untold, '[]'::jsonb) || ?::jsonb"

/** Keeps what subscribers are to hear of a document, in the transaction that stores it. */
export async function addUntold(sql: Sql, documentId: string, changes: readonly unknown[]): Promise<void> {
  await sql.execute(`update lexoffice_document set untold = ${withUntold} where id = ?`, [
    toJson(changes),
    documentId,
  ])
}

type Untold = { id: string; order_id: string | null; untold: unknown }

/** @returns those of the rows with something to tell, which nobody else tells until the end of the transaction */
export const holdUntold = async (sql: Sql, table: Told, ids: readonly string[]): Promise<Untold[]> =>
  ids.length === 0
    ? []
    : sql.execute<Untold>(
        `select id, order_id, untold from ${table}
         where id in ${placeholders(ids.length)} and untold is not null order by id for update`,
        [...ids]
      )

/** Forgets what was told; a row that has more to tell by now keeps all of it. */
export async function forgetTold(sql: Sql, table: Told, rows: readonly Untold[]): Promise<void> {
  if (rows.length > 0) {
    await sql.execute(
      `update ${table} t set untold = null
       from jsonb_to_recordset(?::jsonb) told(id text, untold jsonb)
       where t.id = told.id and t.untold = told.untold`,
      [toJson(rows)]
    )
  }
}

/** @returns ids, oldest first, of up to a thousand */
export async function findUntold(sql: Sql, table: Told): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `select id from ${table} where untold is not null and deleted_at is null order by updated_at, id limit 1000`
  )
  return rows.map(({ id }) => id)
}
