import { CallFilter, callsLike, DocumentsOfOrder } from "./call-filter"
import { oneOf } from "./conditions"
import { CountedPage, countedPage, countRows } from "./count-rows"
import { orderBy, readPages, Sorting } from "./keyset"
import { placeholders, Sql } from "./sql"

/** A call without its bodies, which may be large. */
export type CallRow = {
  id: string
  method: string
  path: string
  status: number | null
  error: string | null
  duration_ms: number
  request_id: string | null
  document_id: string | null
  document: string | null
  actor: string | null
  created_at: Date
}

/** What its document is called: the number, or while it has none the order's reference. */
const document =
  "(select coalesce(d.number, d.reference) from lexoffice_document d where d.id = c.document_id)"

const columns =
  "c.id, c.method, c.path, c.status, c.error, c.duration_ms, c.request_id, c.document_id, c.actor, c.created_at, " +
  `${document} as document`
const from = "lexoffice_call_log c"

const sorting = (descending: boolean): Sorting => ({
  column: "c.created_at",
  type: "timestamptz",
  isNullable: false,
  descending,
})

/** One page of the call log. */
export async function listCalls(
  sql: Sql,
  asked: CallFilter,
  page: { descending: boolean; limit: number; offset: number }
): Promise<CountedPage<CallRow>> {
  const where = callsLike(await withDocuments(sql, asked))
  const read = () =>
    sql.execute<CallRow>(
      `select ${columns} from ${from} where ${where.text} ${orderBy(sorting(page.descending))} limit ? offset ?`,
      [...where.values, page.limit, page.offset]
    )
  return countedPage(page, read, () => countRows(sql, from, where))
}

export type CallBodies = { id: string; request: unknown; response: unknown }

/** Of a page's calls: what was sent and answered, in no order. */
export async function readBodies(sql: Sql, ids: readonly string[]): Promise<CallBodies[]> {
  return ids.length === 0
    ? []
    : sql.execute(
        `select id, request, response from lexoffice_call_log where id in ${placeholders(ids.length)}`,
        [...ids]
      )
}

/** All calls of a filter, newest first, some at a time. */
export async function* readCalls(sql: Sql, asked: CallFilter, size = 500): AsyncGenerator<CallRow[]> {
  const where = callsLike(await withDocuments(sql, asked))
  yield* readPages<CallRow>(sql, { columns, from, where }, sorting(true), size)
}

/** Calls are about documents, and an order has few: they are looked up first, so that Postgres knows how few. */
async function withDocuments(sql: Sql, filter: CallFilter): Promise<CallFilter & DocumentsOfOrder> {
  const [ofOrder] = oneOf("order_id", filter.order_id)
  if (ofOrder === undefined) {
    return filter
  }
  const rows = await sql.execute<{ id: string }>(
    `select id from lexoffice_document where ${ofOrder.text} and deleted_at is null`,
    ofOrder.values
  )
  return { ...filter, documents_of_order: rows.map(({ id }) => id) }
}
