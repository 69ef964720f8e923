import type { Sql } from "../../modules/lexoffice/sql/sql"
import { vatIdReasons } from "../evaluate-orders/vat-id-answers"

/** Registers of member states are often out of service for hours: no order asks more often than this. */
const pauseMinutes = 10

/**
 * Orders that wait for an answer about the buyer's VAT id, and have not been looked at for a while. Nothing about
 * such an order changes when the register answers again, so no event and no watermark would find it.
 *
 * @returns order ids, those that waited longest first
 */
export async function ordersAwaitingVatIdCheck(sql: Sql, limit: number): Promise<string[]> {
  const rows = await sql.execute<{ order_id: string }>(
    `select order_id from lexoffice_incident
     where code = 'tax_undecided' and closed_at is null and deleted_at is null and order_id is not null
       and params ->> 'reason' in (${vatIdReasons.map(() => "?").join(", ")})
       and updated_at < clock_timestamp() - ? * interval '1 minute'
     order by updated_at limit ?`,
    [...vatIdReasons, pauseMinutes, limit]
  )
  return rows.map(({ order_id }) => order_id)
}
