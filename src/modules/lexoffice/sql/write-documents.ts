import { bookedByHand } from "./booked-by-hand"
import { lockOrders } from "./lock-orders"
import { drawNumbers, ReadNumbers } from "./number-ranges"
import { placeholders, Sql, toJson } from "./sql"

/** A document as it is written once. JSON fields are plain data. */
export type NewDocument = {
  id: string
  kind: "invoice" | "credit_note"
  /** An own one draws its number when it is written */
  mode: "lexoffice_invoice" | "own_invoice"
  order_id: string
  order_display_id: number | null
  sequence: number
  finalize: boolean
  content: unknown
  booking: unknown
  reference: string
  currency_code: string
  total_cents: number
  tax_case: string
  document_date: string
  due_date: string | null
  customer_id: string | null
  customer_name: string
  email: string | null
  corrects_document_id: string | null
  is_backfill?: boolean
}

/** What an order still needs. `plannedAfter`: the highest sequence the plan knew, 0 when none. */
export type OrderDocuments = { orderId: string; plannedAfter: number; documents: readonly NewDocument[] }

const noNumbers: ReadNumbers = () => Promise.reject(new Error("own documents need the settings of numbers"))

/**
 * Writes the missing documents of some orders in one transaction, except for orders of which somebody
 * else wrote some since the plan was made, or that a person booked by hand meanwhile.
 * @param readNumbers needed for own documents
 * @returns those orders: plan them again
 */
export async function writeDocuments(
  sql: Sql,
  orders: readonly OrderDocuments[],
  readNumbers: ReadNumbers = noNumbers
): Promise<string[]> {
  if (orders.length === 0) {
    return []
  }
  return sql.transactional(async (transaction) => {
    const orderIds = orders.map(({ orderId }) => orderId)
    await lockOrders(transaction, orderIds)
    const newest = await newestSequences(transaction, orderIds)
    const byHand = await bookedByHand(transaction, orderIds)
    const isFresh = ({ orderId, plannedAfter }: OrderDocuments) =>
      (newest.get(orderId) ?? 0) === plannedAfter && !byHand.has(orderId)
    const documents = orders.filter(isFresh).flatMap((order) => order.documents)
    const own = documents.filter(({ mode }) => mode === "own_invoice")
    await insert(transaction, documents, await drawNumbers(transaction, own, readNumbers))
    return orders.filter((order) => !isFresh(order)).map(({ orderId }) => orderId)
  })
}

/** Read after the locks were taken, not with them: a statement does not see what was written while it waited. */
async function newestSequences(sql: Sql, orderIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await sql.execute<{ order_id: string; sequence: number }>(
    `select order_id, max(sequence) as sequence from lexoffice_document
     where order_id in ${placeholders(orderIds.length)} and deleted_at is null group by order_id`,
    [...orderIds]
  )
  return new Map(rows.map(({ order_id, sequence }) => [order_id, sequence]))
}

async function insert(
  sql: Sql,
  documents: readonly NewDocument[],
  numbers: ReadonlyMap<string, string>
): Promise<void> {
  const rows = documents.map((document) => ({
    ...document,
    number: numbers.get(document.id) ?? null,
    is_backfill: document.is_backfill ?? false,
    content: toJson(document.content),
    booking: toJson(document.booking),
  }))
  const [first] = rows
  if (first === undefined) {
    return
  }
  const columns = Object.keys(first) as (keyof typeof first)[]
  await sql.execute(
    `insert into lexoffice_document (${columns.join(", ")})
     values ${rows.map(() => placeholders(columns.length)).join(", ")}`,
    rows.flatMap((row) => columns.map((column) => row[column]))
  )
}
