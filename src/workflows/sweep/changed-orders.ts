import type { Sql } from "../../modules/lexoffice/sql/sql"

/**
 * Orders of which anything changed since an instant: the order, its money, parcels, returns; or a document left its books.
 * Medusa touches only the changed record, so each kind is asked. Reads Medusa's tables with one
 * statement, because the query engine cannot ask several modules at once; only stable columns
 * (ids, links, `updated_at`) are named.
 *
 * @param after continues a page   @returns order ids in a stable order
 */
export async function changedOrders(sql: Sql, since: Date, after: string, limit: number): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `select distinct id from (
       select id from "order" where updated_at >= ?
       union all select order_id from order_change where updated_at >= ?
       union all select order_id from order_transaction where created_at >= ?
       union all select order_id from "return" where updated_at >= ?
       union all select order_id from order_item where updated_at >= ?
       union all select l.order_id from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
                 where f.updated_at >= ?
       union all select l.order_id from order_payment_collection l
                 join payment p on p.payment_collection_id = l.payment_collection_id
                 left join capture c on c.payment_id = p.id left join refund r on r.payment_id = p.id
                 where p.updated_at >= ? or c.created_at >= ? or r.created_at >= ?
       union all select order_id from lexoffice_document where withdrawn_at >= ?
     ) changed where id > ? order by id limit ?`,
    [...Array<Date>(10).fill(since), after, limit]
  )
  return rows.map(({ id }) => id)
}
