import { placeholders, Sql } from "./sql"

/** An invoice in lexoffice that no bank line was proposed for. */
export type Hintable = { id: string; order_id: string; remote_id: string }

/** @returns none while the connection may not hint: a public key never may */
export async function hintableDocuments(sql: Sql, orderIds: readonly string[]): Promise<Hintable[]> {
  if (orderIds.length === 0) {
    return []
  }
  return sql.execute(
    `select d.id, d.order_id, d.remote_id from lexoffice_document d
     where d.order_id in ${placeholders(orderIds.length)} and d.kind = 'invoice' and d.state = 'transmitted'
       and d.remote_id is not null and d.organization_id is null and d.hint_reference is null and d.withdrawn_at is null and d.deleted_at is null
       and d.remote_status is distinct from 'draft' and d.payment_state is distinct from 'voided'
       and exists (select 1 from lexoffice_connection c where c.can_hint_payments)
     order by d.sequence`,
    [...orderIds]
  )
}

/**
 * Written before the hint leaves: a payment is hinted at once, and a document has one hint.
 * @returns false: one of both was taken already
 */
export async function claimHint(sql: Sql, documentId: string, reference: string): Promise<boolean> {
  const rows = await sql.execute(
    `update lexoffice_document set hint_reference = ?, hint_state = 'sending'
     where id = ? and hint_reference is null
       and not exists (select 1 from lexoffice_document o where o.hint_reference = ? and o.deleted_at is null)
     returning id`,
    [reference, documentId, reference]
  )
  return rows.length === 1
}

export async function closeHint(sql: Sql, documentId: string, state: "sent" | "refused"): Promise<void> {
  await sql.execute(`update lexoffice_document set hint_state = ? where id = ?`, [state, documentId])
}

/** The hint certainly did not arrive: another try may be made. */
export async function dropHint(sql: Sql, documentId: string): Promise<void> {
  await sql.execute(
    `update lexoffice_document set hint_reference = null, hint_state = null where id = ? and hint_state = 'sending'`,
    [documentId]
  )
}
