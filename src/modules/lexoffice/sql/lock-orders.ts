import { Sql } from "./sql"

/** Until the end of the transaction; in an order that all writers keep, so that none waits for another in a circle. */
export async function lockOrders(sql: Sql, orderIds: readonly string[]): Promise<void> {
  await sql.execute(
    `select pg_advisory_xact_lock(key) from (
       select hashtextextended(name, 0) as key from (values ${orderIds.map(() => "(?)").join(", ")}) as keys (name)
       order by key) keys`,
    orderIds.map((orderId) => `lexoffice:${orderId}`)
  )
}
