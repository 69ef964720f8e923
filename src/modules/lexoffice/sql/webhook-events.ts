import { connectionId } from "./connection"
import { placeholders, Sql } from "./sql"
import { unreadType } from "./unread-records"

type Received = { eventType: string; resourceId: string; eventDate: string }

/** Keeps a delivery. @returns false: it came before */
export async function recordReceived(sql: Sql, id: string, event: Received): Promise<boolean> {
  const rows = await sql.execute(
    `with seen as (
       update lexoffice_connection
       set webhook_received_at = clock_timestamp(), webhooks_problem = nullif(webhooks_problem, ?) where id = ?)
     insert into lexoffice_webhook_event (id, event_type, resource_id, event_date) values (?, ?, ?, ?)
     on conflict (event_type, resource_id, event_date) where deleted_at is null do nothing returning id`,
    [signatureRefused, connectionId, id, event.eventType, event.resourceId, event.eventDate]
  )
  return rows.length === 1
}

/** The problem of webhooks that come, but whose signature does not fit the key. It ends with a genuine delivery. */
export const signatureRefused = "signature_refused"

/** Counts a delivery that nobody believes. @param isOurs but for its signature it would be one */
export async function recordRefused(sql: Sql, isOurs: boolean): Promise<void> {
  await sql.execute(
    `update lexoffice_connection
     set webhooks_refused = webhooks_refused + 1,
         webhooks_problem = case when ? and webhooks_state = 'live' then ? else webhooks_problem end
     where id = ?`,
    [isOurs, signatureRefused, connectionId]
  )
}

/** The subscriptions are in place. What was found out about deliveries stays. */
export async function recordLive(sql: Sql): Promise<void> {
  await sql.execute(
    `update lexoffice_connection
     set webhooks_state = 'live', webhooks_checked_at = clock_timestamp(), updated_at = clock_timestamp(),
         webhooks_problem = case when webhooks_problem = ? then webhooks_problem end
     where id = ?`,
    [signatureRefused, connectionId]
  )
}

export type WaitingEvent = { id: string; event_type: string; resource_id: string }

/** Takes the oldest deliveries that nobody has handled. */
export async function claimEvents(sql: Sql, limit: number): Promise<WaitingEvent[]> {
  return sql.execute(
    `update lexoffice_webhook_event set handled_at = clock_timestamp()
     where id in (
       select id from lexoffice_webhook_event
       where handled_at is null and deleted_at is null and event_type <> ?
       order by created_at limit ? for update skip locked)
     returning id, event_type, resource_id`,
    [unreadType, limit]
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
