import { placeholders, Sql, toJson } from "./sql"

/** A capture that was about to be made. */
export type CaptureIntent = {
  id: string
  payment_id: string
  document_id: string
  amount_cents: number
  isOld: boolean
}

/** A worker that has not captured by now is dead. */
const deadAfterMs = 5 * 60_000

/**
 * Writes the intent to capture.
 * @returns false: another worker continues from the same amount already
 */
export async function intendCapture(
  sql: Sql,
  intent: {
    id: string
    orderId: string
    documentId: string
    paymentId: string
    capturedBefore: number
    amount: number
  }
): Promise<boolean> {
  const rows = await sql.execute(
    `insert into lexoffice_payment_capture
       (id, order_id, document_id, payment_id, captured_before_cents, amount_cents) values (?, ?, ?, ?, ?, ?)
     on conflict (payment_id, captured_before_cents) where deleted_at is null do nothing returning id`,
    [intent.id, intent.orderId, intent.documentId, intent.paymentId, intent.capturedBefore, intent.amount]
  )
  return rows.length === 1
}

/** Captures of an order of which nobody knows whether they took place. */
export async function openIntents(sql: Sql, orderId: string): Promise<CaptureIntent[]> {
  return sql.execute(
    `select id, payment_id, document_id, amount_cents,
            created_at < clock_timestamp() - ? * interval '1 millisecond' as "isOld"
     from lexoffice_payment_capture where order_id = ? and state = 'intended' and deleted_at is null`,
    [deadAfterMs, orderId]
  )
}

/** Keeps other workers from an intent until the end of the transaction. @returns false: it is settled already */
export async function holdIntent(sql: Sql, intentId: string): Promise<boolean> {
  const rows = await sql.execute(
    `select 1 from lexoffice_payment_capture where id = ? and state = 'intended' for update`,
    [intentId]
  )
  return rows.length === 1
}

/** The capture took place. @param shares what of it belongs to which invoice */
export async function finishCapture(
  sql: Sql,
  intentId: string,
  shares: readonly { id: string; amount: number }[]
): Promise<void> {
  await sql.execute(
    `with done as (
       update lexoffice_payment_capture set state = 'done', updated_at = clock_timestamp()
       where id = ? and state = 'intended' returning id)
     update lexoffice_document d set recorded_cents = d.recorded_cents + s.amount
     from done, jsonb_to_recordset(?::jsonb) as s(id text, amount integer) where d.id = s.id`,
    [intentId, toJson(shares)]
  )
}

/** The capture did not take place. */
export async function dropIntent(sql: Sql, intentId: string): Promise<void> {
  await sql.execute(`delete from lexoffice_payment_capture where id = ? and state = 'intended'`, [intentId])
}

/** Orders of which money came in that the shop has not looked at. */
export async function unrecordedOrders(
  sql: Sql,
  after: string,
  limit: number
): Promise<{ order_id: string; document_id: string }[]> {
  return sql.execute(
    `select order_id, max(id) as document_id from lexoffice_document
     where is_unrecorded and deleted_at is null and order_id > ?
     group by order_id order by order_id limit ?`,
    [after, limit]
  )
}

/** What lexoffice says was received for an invoice. */
export type ReceivedItems = {
  id: string
  total_cents: number
  /** Captured in the shop on its behalf */
  recorded_cents: number
  payment_items: unknown
}

const isReceived = `kind = 'invoice' and payment_items is not null and withdrawn_at is null and deleted_at is null`

/** What lexoffice says was received for an order: the payment items of its invoices, oldest first. */
export async function itemsOfOrder(sql: Sql, orderId: string): Promise<ReceivedItems[]> {
  return sql.execute(
    `select id, total_cents, recorded_cents, payment_items from lexoffice_document
     where order_id = ? and ${isReceived} order by sequence`,
    [orderId]
  )
}

/**
 * The shop has looked at what came in for the order.
 * @param seen what it looked at: an invoice of which more was stored meanwhile stays to be looked at
 */
export async function recordLookedAt(
  sql: Sql,
  orderId: string,
  seen: readonly ReceivedItems[]
): Promise<void> {
  await sql.execute(
    `update lexoffice_document d set is_unrecorded = false
     where order_id = ? and is_unrecorded
       and (not (${isReceived}) or exists (
         select 1 from jsonb_to_recordset(?::jsonb) as s(id text, payment_items jsonb)
         where s.id = d.id and s.payment_items = d.payment_items))`,
    [orderId, toJson(seen)]
  )
}

/** What of an order's money the shop could not capture. @param documentId the invoice that tells of it; null: none can */
export async function recordUnrecordable(
  sql: Sql,
  orderId: string,
  documentId: string | null,
  amountCents: number
): Promise<void> {
  await sql.execute(
    `update lexoffice_document d set unrecordable_cents = case when d.id = ? then ? else 0 end
     where order_id = ? and (unrecordable_cents > 0 or d.id = ?)`,
    [documentId, amountCents, orderId, documentId]
  )
}

/** The shop's payments may have room now for what they had none for. @param orderIds null: of all orders */
export async function lookAgainAtUnrecordable(sql: Sql, orderIds: readonly string[] | null): Promise<void> {
  if (orderIds?.length === 0) {
    return
  }
  await sql.execute(
    `update lexoffice_document set is_unrecorded = true where unrecordable_cents > 0 and deleted_at is null
     ${orderIds === null ? "" : `and order_id in ${placeholders(orderIds.length)}`}`,
    [...(orderIds ?? [])]
  )
}
