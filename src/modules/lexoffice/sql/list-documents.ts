import type LexofficeModuleService from "../service"
import { CountedPage, countedPage, countRows } from "./count-rows"
import { DocumentFilter, documentsLike } from "./document-filter"
import { orderBy, readPages, Sorting } from "./keyset"
import { Sql } from "./sql"

/** A document as the lists read it. */
export type DocumentRow = Awaited<ReturnType<LexofficeModuleService["retrieveLexofficeDocument"]>>

const sortable = {
  created_at: { type: "timestamptz", isNullable: false },
  document_date: { type: "text", isNullable: false },
  number: { type: "text", isNullable: true },
  total_cents: { type: "integer", isNullable: false },
  customer_name: { type: "text", isNullable: false },
  order_display_id: { type: "integer", isNullable: true },
} as const

export type DocumentColumn = keyof typeof sortable

/** What a list of documents can be sorted by. */
export const documentColumns = Object.keys(sortable) as DocumentColumn[]

export type DocumentOrder = { by: DocumentColumn; descending: boolean }

const sortingOf = ({ by, descending }: DocumentOrder): Sorting => ({
  column: `d.${by}`,
  descending,
  ...sortable[by],
})

const from = "lexoffice_document d"

/** One page of a list of documents. @param today in Europe/Berlin */
export async function listDocuments(
  sql: Sql,
  asked: DocumentFilter,
  page: { order: DocumentOrder; limit: number; offset: number },
  today: string
): Promise<CountedPage<DocumentRow>> {
  const where = documentsLike(await searched(sql, asked, today), today)
  const read = () =>
    sql.execute<DocumentRow>(
      `select d.* from ${from} where ${where.text} ${orderBy(sortingOf(page.order))} limit ? offset ?`,
      [...where.values, page.limit, page.offset]
    )
  return countedPage(page, read, () => countRows(sql, from, where))
}

/** All documents of a filter, some at a time, in the list's order. */
export async function* readDocuments(
  sql: Sql,
  asked: DocumentFilter,
  order: DocumentOrder,
  today: string,
  size = 300
): AsyncGenerator<DocumentRow[]> {
  const where = documentsLike(await searched(sql, asked, today), today)
  yield* readPages<DocumentRow>(sql, { columns: "d.*", from, where }, sortingOf(order), size)
}

const fewFound = 1_000

/**
 * A search that finds few is done first: Postgres, which cannot know how rare a word is, would else go through the
 * whole list in its order, looking for the word in each row.
 */
async function searched(sql: Sql, filter: DocumentFilter, today: string): Promise<DocumentFilter> {
  if (!filter.q?.trim()) {
    return filter
  }
  const { text, values } = documentsLike(filter, today)
  const rows = await sql.execute<{ id: string }>(`select d.id from ${from} where ${text} limit ?`, [
    ...values,
    fewFound + 1,
  ])
  return rows.length > fewFound ? filter : { id: rows.map(({ id }) => id) }
}
