import { Sql } from "./sql"

/** Where the shop keeps the file of a document of its own. */
export type StoredFile = { id: string; name: string; sha256: string }

/** @returns null while none is stored */
export async function findFile(sql: Sql, documentId: string): Promise<StoredFile | null> {
  const [row] = await sql.execute<{ id: string | null; name: string; sha256: string }>(
    `select file_id as id, file_name as name, file_sha256 as sha256 from lexoffice_document where id = ?`,
    [documentId]
  )
  return row === undefined || row.id === null ? null : { ...row, id: row.id }
}

/**
 * Stores where the file is, once and for good.
 * @returns false: another worker was first, and its file counts
 */
export async function recordFile(sql: Sql, documentId: string, file: StoredFile): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_document
     set file_id = ?, file_name = ?, file_sha256 = ?, file_stored_at = clock_timestamp(),
         updated_at = clock_timestamp()
     where id = ? and file_id is null returning id`,
    [file.id, file.name, file.sha256, documentId]
  )
  return rows.length === 1
}

/** Stores that lexoffice has the file, and closes the attempts behind it. */
export async function recordFileAttached(sql: Sql, fileId: string, remoteFileId: string): Promise<void> {
  await sql.execute(
    `with closed as (
       update lexoffice_attempt set outcome = 'succeeded', remote_id = ?, ended_at = clock_timestamp()
       where subject_id = ? and outcome = 'unknown')
     update lexoffice_document
     set file_uploaded_at = coalesce(file_uploaded_at, clock_timestamp()), updated_at = clock_timestamp()
     where file_id = ?`,
    [remoteFileId, fileId, fileId]
  )
}

/**
 * What the document says is written anew, so its file is made anew; the old one was never handed out.
 * A file that was mailed stays.
 */
export async function forgetFile(sql: Sql, documentId: string): Promise<void> {
  await sql.execute(
    `update lexoffice_document
     set file_id = null, file_name = null, file_sha256 = null, file_stored_at = null
     where id = ? and mailed_at is null and file_uploaded_at is null`,
    [documentId]
  )
}
