import { Sql } from "./sql"

/** Kept among the hints that something should be read again: there is one for each record, and it has no instant. */
export const unreadType = "document.unread"

/**
 * A document could not be read, and is to be read again.
 * @param longMs after so long a person should hear of it   @returns whether it could not be read for that long
 */
export async function rememberUnread(
  sql: Sql,
  id: string,
  remoteId: string,
  longMs: number
): Promise<boolean> {
  const [row] = await sql.execute<{ is_long: boolean }>(
    `insert into lexoffice_webhook_event as known (id, event_type, resource_id, event_date) values (?, ?, ?, '')
     on conflict (event_type, resource_id, event_date) where deleted_at is null
     do update set created_at = case when known.handled_at is null then known.created_at else clock_timestamp() end,
       handled_at = null, updated_at = clock_timestamp()
     returning created_at < clock_timestamp() - ? * interval '1 millisecond' as is_long`,
    [id, unreadType, remoteId, longMs]
  )
  return row?.is_long ?? false
}

/** @returns records in lexoffice that are to be read again, those first that were not tried for the longest time */
export async function unreadRecords(sql: Sql): Promise<string[]> {
  const rows = await sql.execute<{ resource_id: string }>(
    `select resource_id from lexoffice_webhook_event
     where event_type = ? and handled_at is null and deleted_at is null order by updated_at`,
    [unreadType]
  )
  return rows.map(({ resource_id }) => resource_id)
}

/** It was read, or need not be any more. @returns false: nobody waited for that */
export async function forgetUnread(sql: Sql, remoteId: string): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_webhook_event set handled_at = clock_timestamp()
     where event_type = ? and resource_id = ? and handled_at is null and deleted_at is null returning id`,
    [unreadType, remoteId]
  )
  return rows.length > 0
}
