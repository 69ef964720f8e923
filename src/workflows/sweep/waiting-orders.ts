import type { Sql } from "../../modules/lexoffice/sql/sql"

export type WaitingOrder = { id: string; is_old: boolean }

/**
 * Orders placed since a day, in German time, that have no document and that nobody is told about: they wait for their
 * trigger, or were left out. Those that need a person stand in the inbox.
 *
 * @param recent what was placed later is not old   @param after continues a page   @returns in a stable order
 */
export async function waitingOrders(
  sql: Sql,
  { since, recent, after, limit }: { since: string; recent: Date; after: string; limit: number }
): Promise<WaitingOrder[]> {
  return sql.execute<WaitingOrder>(
    `select o.id, o.created_at < ? as is_old from "order" o
     where o.id > ? and o.deleted_at is null
       and o.created_at >= (?::date)::timestamp at time zone 'Europe/Berlin'
       and not exists (select 1 from lexoffice_document d where d.order_id = o.id and d.deleted_at is null)
       and not exists (
         select 1 from lexoffice_incident i
         where i.subject_type = 'order' and i.subject_id = o.id and i.closed_at is null and i.deleted_at is null)
     order by o.id limit ?`,
    [recent, after, since, limit]
  )
}
