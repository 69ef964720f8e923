import { Sql } from "./sql"

/** Whether Medusa's Notification module would give something of a channel, such as `email` or `feed`, to a provider. */
export async function hasNotificationProvider(sql: Sql, channel: string): Promise<boolean> {
  const rows = await sql.execute(
    `select 1 from notification_provider where is_enabled and ? = any (channels) and deleted_at is null limit 1`,
    [channel]
  )
  return rows.length === 1
}
