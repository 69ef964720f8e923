import { Sql, toJson } from "./sql"

/** A document's changes that nobody was told of, with one more list of them */
export const withUntold = "coalesce(untold, '[]'::jsonb) || ?::jsonb"

/** Keeps what subscribers are to hear of a document, in the transaction that stores it. */
export async function addUntold(sql: Sql, documentId: string, changes: readonly unknown[]): Promise<void> {
  await sql.execute(`update lexoffice_document set untold = ${withUntold} where id = ?`, [
    toJson(changes),
    documentId,
  ])
}

/** @returns null: everything was told. Else nobody else tells it until the end of the transaction */
export async function holdUntold(
  sql: Sql,
  documentId: string
): Promise<{ order_id: string; untold: unknown } | null> {
  const [row] = await sql.execute<{ order_id: string; untold: unknown }>(
    `select order_id, untold from lexoffice_document where id = ? and untold is not null for update`,
    [documentId]
  )
  return row ?? null
}

export async function forgetTold(sql: Sql, documentId: string): Promise<void> {
  await sql.execute(`update lexoffice_document set untold = null where id = ?`, [documentId])
}

export async function untoldDocuments(sql: Sql): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `select id from lexoffice_document where untold is not null and deleted_at is null`
  )
  return rows.map(({ id }) => id)
}
