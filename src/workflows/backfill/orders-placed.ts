import type { Sql } from "../../modules/lexoffice/sql/sql"

/**
 * Orders placed on the days from `from` to `to`, both included, in German time; oldest first.
 * @param after continues a page: the last order of the page before
 */
export async function ordersPlaced(
  sql: Sql,
  { from, to }: { from: string; to: string },
  after: { created_at: Date; id: string } | null,
  limit: number
): Promise<{ id: string; created_at: Date }[]> {
  return sql.execute(
    `select id, created_at from "order"
     where deleted_at is null
       and created_at >= (?::date)::timestamp at time zone 'Europe/Berlin'
       and created_at < (?::date + 1)::timestamp at time zone 'Europe/Berlin'
       ${after === null ? "" : "and (date_trunc('milliseconds', created_at), id) > (?, ?)"}
     order by date_trunc('milliseconds', created_at), id limit ?`,
    [from, to, ...(after === null ? [] : [after.created_at, after.id]), limit]
  )
}
