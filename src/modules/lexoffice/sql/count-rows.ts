import { Condition } from "./conditions"
import { Sql } from "./sql"

/** Up to here rows are counted; beyond, the planner's estimate is near enough, and takes no time. */
export const mostCounted = 10_000

/** When so many are expected, counting up to the limit would only confirm that there are more. */
const surelyMore = 5 * mostCounted

export type RowCount = { count: number; isExact: boolean }

/** One page of rows, and how many there are in all. */
export type CountedPage<Row> = RowCount & { rows: Row[] }

/** Reads a page. One that is not full tells how many there are; else they are counted. */
export async function countedPage<Row>(
  page: { limit: number; offset: number },
  read: () => Promise<Row[]>,
  count: () => Promise<RowCount>
): Promise<CountedPage<Row>> {
  const rows = await read()
  const isLast = rows.length < page.limit && (rows.length > 0 || page.offset === 0)
  return isLast ? { rows, count: page.offset + rows.length, isExact: true } : { rows, ...(await count()) }
}

/** @param from a table and its alias */
export async function countRows(sql: Sql, from: string, where: Condition): Promise<RowCount> {
  const expected = await estimate(sql, from, where)
  if (expected >= surelyMore) {
    return { count: expected, isExact: false }
  }
  const [row] = await sql.execute<{ count: number }>(
    `select count(*)::int as count from (select 1 from ${from} where ${where.text} limit ?) counted`,
    [...where.values, mostCounted + 1]
  )
  const count = row?.count ?? 0
  return count <= mostCounted
    ? { count, isExact: true }
    : { count: Math.max(expected, count), isExact: false }
}

/** How many rows the planner expects. */
async function estimate(sql: Sql, from: string, { text, values }: Condition): Promise<number> {
  const [row] = await sql.execute<{ "QUERY PLAN": [{ Plan: { "Plan Rows": number } }] }>(
    `explain (format json) select 1 from ${from} where ${text}`,
    values
  )
  return row?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0
}
