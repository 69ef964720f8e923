import { placeholders, Sql, toJson } from "./sql"

/** A document in lexoffice, and what is known of its settlement. */
export type SettlementRow = {
  id: string
  kind: "invoice" | "credit_note"
  mode: "lexoffice_invoice" | "own_invoice"
  /** Issued finished; else as a draft */
  finalize: boolean
  order_id: string
  remote_id: string
  remote_status: string | null
  remote_updated_at: string | null
  number: string | null
  total_cents: number
  /** Its total in lexoffice; null: never told */
  remote_total_cents: number | null
  open_amount_cents: number | null
  due_date: string | null
  paid_on: string | null
  payment_items: unknown
  dunnings: unknown
}

const columns = `id, kind, mode, finalize, order_id, remote_id, remote_status, remote_updated_at, number, total_cents, remote_total_cents,
  open_amount_cents, due_date, paid_on, payment_items, dunnings`

/** Not in an earlier company's lexoffice, which nobody can ask. */
const isBooked = `state = 'transmitted' and remote_id is not null and organization_id is null
  and withdrawn_at is null and deleted_at is null`
const isUnsettled = `(payment_state in ('open', 'partly_paid') or remote_status = 'draft')`

/** @returns those of the records in lexoffice that are documents of ours */
export async function findByRemoteIds(sql: Sql, remoteIds: readonly string[]): Promise<SettlementRow[]> {
  if (remoteIds.length === 0) {
    return []
  }
  return sql.execute(
    `select ${columns} from lexoffice_document where remote_id in ${placeholders(remoteIds.length)} and ${isBooked}`,
    [...remoteIds]
  )
}

/** @returns null when it is not (or no longer) a document in lexoffice */
export async function findBooked(sql: Sql, documentId: string): Promise<SettlementRow | null> {
  const [row] = await sql.execute<SettlementRow>(
    `select ${columns} from lexoffice_document where id = ? and ${isBooked}`,
    [documentId]
  )
  return row ?? null
}

/** The same, held until the end of the transaction. */
export async function holdBooked(sql: Sql, documentId: string): Promise<SettlementRow | null> {
  const [row] = await sql.execute<SettlementRow>(
    `select ${columns} from lexoffice_document where id = ? and ${isBooked} for update`,
    [documentId]
  )
  return row ?? null
}

/** Unsettled documents of whole days, at least `atLeast` of them while there are so many. */
export type UnsettledDays = {
  /** The last of the days; null: there are no later ones, and what lexoffice lists of later days belongs here too */
  upTo: string | null
  documents: { id: string; remote_id: string }[]
}

/** @param after the last day that was read; null: begin */
export async function unsettledDays(sql: Sql, after: string | null, atLeast: number): Promise<UnsettledDays> {
  const later = after === null ? "" : "and document_date > ?"
  const from = after === null ? [] : [after]
  const [edge] = await sql.execute<{ day: string }>(
    `select day from (
       select document_date as day from lexoffice_document where ${isBooked} and ${isUnsettled} ${later}
       order by document_date, id offset ? limit 1) edge
     where exists (select 1 from lexoffice_document where ${isBooked} and ${isUnsettled} and document_date > day)`,
    [...from, atLeast - 1]
  )
  const documents = await sql.execute<{ id: string; remote_id: string }>(
    `select id, remote_id from lexoffice_document where ${isBooked} and ${isUnsettled} ${later}
     ${edge === undefined ? "" : "and document_date <= ?"}`,
    [...from, ...(edge === undefined ? [] : [edge.day])]
  )
  return { upTo: edge?.day ?? null, documents }
}

/** lexoffice's statuses of what is settled */
export const settledStatuses = ["paid", "paidoff", "voided"] as const

/** Documents that lexoffice changed last when they were settled, the newest first. @param since day, as lexoffice's instants begin */
export async function recentlySettled(
  sql: Sql,
  since: string,
  limit: number
): Promise<{ id: string; remote_id: string; day: string }[]> {
  return sql.execute(
    `select id, remote_id, left(remote_updated_at, 10) as day from lexoffice_document
     where ${isBooked} and remote_status in ${placeholders(settledStatuses.length)} and remote_updated_at >= ?
     order by remote_updated_at desc limit ?`,
    [...settledStatuses, since, limit]
  )
}

/** How many documents are unsettled, counted up to `limit`; and whether any is the shop's own. */
export async function unsettledFacts(
  sql: Sql,
  limit: number
): Promise<{ unsettled: number; hasOwn: boolean; hasIssued: boolean }> {
  const [row] = await sql.execute<{ unsettled: number; has_own: boolean; has_issued: boolean }>(
    `select
       (select count(*)::int from (
          select 1 from lexoffice_document where ${isBooked} and ${isUnsettled} limit ?) u) as unsettled,
       exists (select 1 from lexoffice_document where mode = 'own_invoice' and ${isBooked}) as has_own,
       exists (select 1 from lexoffice_document where mode = 'lexoffice_invoice' and ${isBooked}) as has_issued`,
    [limit]
  )
  return {
    unsettled: row?.unsettled ?? 0,
    hasOwn: row?.has_own ?? false,
    hasIssued: row?.has_issued ?? false,
  }
}

export type SettlementRecord = {
  documentId: string
  status: string
  state: "open" | "partly_paid" | "paid" | "voided" | null
  openCents: number
  paidOn: string | null
  items: readonly unknown[]
  /** Null: not told, what was known stays */
  number: string | null
  dueDate: string | null
  total: number | null
  updatedAt: string | null
  /** Money came in, or was taken back */
  isUnrecorded: boolean
}

/** Stores what lexoffice says. An own document keeps its own number. */
export async function recordSettlement(sql: Sql, record: SettlementRecord): Promise<void> {
  await sql.execute(
    `update lexoffice_document
     set remote_status = ?, payment_state = ?, open_amount_cents = ?, paid_on = ?, payment_items = ?::jsonb,
         number = case when mode = 'own_invoice' then number else coalesce(?, number) end,
         due_date = coalesce(?, due_date), remote_total_cents = coalesce(?, remote_total_cents), remote_updated_at = coalesce(?, remote_updated_at),
         is_unrecorded = is_unrecorded or ?, updated_at = clock_timestamp()
     where id = ?`,
    [
      record.status,
      record.state,
      record.openCents,
      record.paidOn,
      toJson(record.items),
      record.number,
      record.dueDate,
      record.total,
      record.updatedAt,
      record.isUnrecorded,
      record.documentId,
    ]
  )
}

/** Changed in lexoffice, but not in what concerns payments. */
export type Touched = {
  id: string
  updated_at: string | null
  number: string | null
  due_date: string | null
}

/** Stores many at once. */
export async function recordTouched(sql: Sql, touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) {
    return
  }
  await sql.execute(
    `update lexoffice_document d
     set remote_updated_at = t.updated_at, due_date = coalesce(t.due_date, d.due_date),
         number = case when d.mode = 'own_invoice' then d.number else coalesce(t.number, d.number) end
     from jsonb_to_recordset(?::jsonb) as t(id text, updated_at text, number text, due_date text)
     where d.id = t.id`,
    [toJson(touched)]
  )
}
