import type { Pool } from "pg"

/** As a merchant would save them, but without being asked whether they are sure. */
export async function storeSettings(pool: Pool, settings: object): Promise<void> {
  await pool.query(
    `insert into lexoffice_settings (id, data, version) values ('lexset_shop', $1, 1)
     on conflict (id) do update set data = excluded.data, version = lexoffice_settings.version + 1`,
    [settings]
  )
}
