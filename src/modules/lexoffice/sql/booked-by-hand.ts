import { closedNow, IncidentClosing } from "./incidents"
import { lockOrders } from "./lock-orders"
import { placeholders, Sql } from "./sql"

/**
 * An order that could not be booked, and that a person booked by hand, has no document that could say so: its incident
 * does, closed as `dismissed`. It must therefore never be deleted. Taken back, it becomes `superseded`.
 */
const isByHand = `subject_type = 'order' and resolution = 'dismissed' and deleted_at is null`

/** @returns those of the orders that a person booked by hand */
export async function bookedByHand(sql: Sql, orderIds: readonly string[]): Promise<Set<string>> {
  if (orderIds.length === 0) {
    return new Set()
  }
  const rows = await sql.execute<{ order_id: string }>(
    `select distinct order_id from lexoffice_incident
     where order_id in ${placeholders(orderIds.length)} and ${isByHand}`,
    [...orderIds]
  )
  return new Set(rows.map(({ order_id }) => order_id))
}

/**
 * A person booked the order by hand: nothing is written for it from now on. Not when its documents were written since
 * the incident was last looked at, since they are booked.
 * @returns the ids of the incidents closed
 */
export async function recordBookedByHand(
  sql: Sql,
  orderId: string,
  by: { note: string; userId: string }
): Promise<string[]> {
  const closing: IncidentClosing = { by: by.userId, resolution: "dismissed", note: by.note }
  return sql.transactional(async (transaction) => {
    await lockOrders(transaction, [orderId])
    const rows = await transaction.execute<{ id: string }>(
      `update lexoffice_incident i
       set ${closedNow}, closed_by = ?, resolution = ?, note = ?
       where i.subject_type = 'order' and i.subject_id = ? and i.closed_at is null and i.deleted_at is null
         and not exists (
           select 1 from lexoffice_document d
           where d.order_id = i.subject_id and d.created_at > i.updated_at and d.deleted_at is null)
       returning i.id`,
      [closing.by, closing.resolution, closing.note, orderId]
    )
    return rows.map(({ id }) => id)
  })
}

/** The shop is to book the order after all. */
export async function takeBackByHand(sql: Sql, orderId: string): Promise<void> {
  await sql.execute(
    `update lexoffice_incident set resolution = 'superseded', updated_at = clock_timestamp()
     where order_id = ? and ${isByHand}`,
    [orderId]
  )
}
