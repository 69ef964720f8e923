import type { Pool } from "pg"

/** Where an order's rows are; `$1` are the ids of the orders. Those that name others come after them. */
const rowsOfOrders: Record<string, string> = {
  order_address: `id in (select shipping_address_id from "order" where id = any($1)
    union select billing_address_id from "order" where id = any($1))`,
  order: "id = any($1)",
  order_summary: "order_id = any($1)",
  order_line_item: "id in (select item_id from order_item where order_id = any($1))",
  order_line_item_tax_line: "item_id in (select item_id from order_item where order_id = any($1))",
  order_line_item_adjustment: "item_id in (select item_id from order_item where order_id = any($1))",
  order_item: "order_id = any($1)",
  order_shipping_method: "id in (select shipping_method_id from order_shipping where order_id = any($1))",
  order_shipping_method_tax_line:
    "shipping_method_id in (select shipping_method_id from order_shipping where order_id = any($1))",
  order_shipping: "order_id = any($1)",
  order_transaction: "order_id = any($1)",
  payment_collection:
    "id in (select payment_collection_id from order_payment_collection where order_id = any($1))",
  order_payment_collection: "order_id = any($1)",
  payment_session:
    "payment_collection_id in (select payment_collection_id from order_payment_collection where order_id = any($1))",
  payment:
    "payment_collection_id in (select payment_collection_id from order_payment_collection where order_id = any($1))",
  capture: `payment_id in (select p.id from payment p
    join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = any($1))`,
}

/** Columns that name one of these rows: a copy's ends in the copy's number. */
const copied = new Set([
  "id",
  "order_id",
  "item_id",
  "shipping_method_id",
  "shipping_address_id",
  "billing_address_id",
  "payment_collection_id",
  "payment_session_id",
  "payment_id",
])
/** Postgres draws it */
const drawn = new Set(["display_id"])

export const idOfCopy = (id: string, number: number): string => `${id}_${number}`

export type Copies = { from: number; to: number; placedAt: string }

/** Copies orders with all that belongs to them, below Medusa: placing so many would take hours. */
export async function copyOrders(pool: Pool, orderIds: string[], copies: Copies): Promise<void> {
  const client = await pool.connect()
  try {
    // no check of references row by row
    await client.query("set session_replication_role = replica")
    for (const [table, where] of Object.entries(rowsOfOrders)) {
      const { rows } = await client.query<{ name: string }>(
        `select column_name as name from information_schema.columns
         where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
        [table]
      )
      const columns = rows.map(({ name }) => name).filter((name) => !drawn.has(name))
      const value = (name: string) =>
        copied.has(name)
          ? `r."${name}" || '_' || copy`
          : table === "order" && name === "created_at"
            ? "$4::timestamptz"
            : `r."${name}"`
      await client.query(
        `insert into "${table}" (${columns.map((name) => `"${name}"`).join(", ")})
         select ${columns.map(value).join(", ")}
         from (select * from "${table}" where ${where}) r
         cross join generate_series($2::int, $3::int) copy
         where $4::timestamptz is not null`,
        [orderIds, copies.from, copies.to, copies.placedAt]
      )
    }
    await client.query("set session_replication_role = default")
  } finally {
    client.release()
  }
}
