import { connectionId } from "./connection"
import { placeholders, Sql } from "./sql"

type Received = { eventType: string; resourceId: string; eventDate: string }

/** Keeps a delivery. @returns false: it came before */
export async function recordReceived(sql: Sql, id: string, event: Received): Promise<boolean> {
  const rows = await sql.execute(
    `with seen as (
       update lexoffice_connection set webhook_received_at = clock_timestamp() where id = ?)
     insert into lexoffice_webhook_event (id, event_type, resource_id, event_date) values (?, ?, ?, ?)
     on conflict (event_type, resource_id, event_date) where deleted_at is null do nothing returning id`,
    [connectionId, id, event.eventType, event.resourceId, event.eventDate]
  )
  return rows.length === 1
}

/** Counts a delivery that nobody believes. */
export async function recordRefused(sql: Sql): Promise<void> {
  await sql.execute(`update lexoffice_connection set webhooks_refused = webhooks_refused + 1 where id = ?`, [
    connectionId,
  ])
}

export type WaitingEvent = { id: string; event_type: string; resource_id: string }

/** Takes the oldest deliveries that nobody has handled. */
export async function claimEvents(sql: Sql, limit: number): Promise<WaitingEvent[]> {
  return sql.execute(
    `update lexoffice_webhook_event set handled_at = clock_timestamp()
     where id in (
       select id from lexoffice_webhook_event where handled_at is null and deleted_at is null
       order by created_at limit ? for update skip locked)
     returning id, event_type, resource_id`,
    [limit]
  )
}

/** They could not be handled now. */
export async function giveBackEvents(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql.execute(
    `update lexoffice_webhook_event set handled_at = null where id in ${placeholders(ids.length)}`,
    [...ids]
  )
}

/** Longer than lexoffice repeats a delivery, which is under two days. */
const keptDays = 30

/** @returns how many went */
export async function dropOldEvents(sql: Sql): Promise<number> {
  const rows = await sql.execute(
    `delete from lexoffice_webhook_event
     where handled_at < clock_timestamp() - ? * interval '1 day' returning 1`,
    [keptDays]
  )
  return rows.length
}
