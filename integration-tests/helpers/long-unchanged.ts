import type { Sql } from "./sql"

const touchedByOrders = [
  ['"order"', "updated_at"],
  ["order_change", "updated_at"],
  ["order_item", "updated_at"],
  ["order_transaction", "created_at"],
  ["payment", "updated_at"],
]

/** Nothing about any order changed within the last hour. */
export async function longUnchanged(sql: Sql): Promise<void> {
  for (const [table, column] of touchedByOrders) {
    await sql(`update ${table} set ${column} = now() - interval '1 hour'`)
  }
}
