import { Sql, toJson } from "./sql"

/** There is one set of settings, so there is at most one row. */
const settingsId = "lexset_shop"

export type StoredSettings = { data: unknown; version: number }

/** @returns null as long as nobody saved any */
export async function readStoredSettings(sql: Sql): Promise<StoredSettings | null> {
  const [row] = await sql.execute<StoredSettings>(
    `select data, version from lexoffice_settings where id = ? and deleted_at is null`,
    [settingsId]
  )
  return row ?? null
}

/** Keeps other changes waiting until the transaction ends: a change is laid over what it read. */
export async function lockSettings(transaction: Sql): Promise<void> {
  await transaction.execute(`select pg_advisory_xact_lock(hashtextextended('lexoffice:settings', 0))`)
}

/** Keeps the settings as they are until the transaction ends; others may do so at the same time. */
export async function shareSettings(transaction: Sql): Promise<void> {
  await transaction.execute(`select pg_advisory_xact_lock_shared(hashtextextended('lexoffice:settings', 0))`)
}

export async function storeSettings(sql: Sql, { data, version }: StoredSettings): Promise<void> {
  await sql.execute(
    `insert into lexoffice_settings (id, data, version) values (?, ?::jsonb, ?)
     on conflict (id) do update
     set data = excluded.data, version = excluded.version, deleted_at = null, updated_at = clock_timestamp()`,
    [settingsId, toJson(data), version]
  )
}
