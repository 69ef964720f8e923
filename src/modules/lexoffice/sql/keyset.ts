import { allOf, Condition, condition } from "./conditions"
import { Sql } from "./sql"

/** An order of rows by one column, ties by id. `type`: the column's type in Postgres. */
export type Sorting = { column: string; type: string; isNullable: boolean; descending: boolean }

/** `order by` of a sorting: rows without a value stand where Postgres' indexes have them. */
export const orderBy = ({ column, descending }: Sorting): string =>
  `order by ${column} ${direction(descending)}, id ${direction(descending)}`

const direction = (descending: boolean): string => (descending ? "desc" : "asc")

type Place = { id: string; key: string | null }
type Placed<Row> = Row & { keyset_key: string | null }

/**
 * Reads any number of rows page by page. A page begins after the last row of the page before it, so each costs
 * the same, rows that arrive meanwhile move nothing, and no transaction stays open while a reader is slow.
 */
export async function* readPages<Row extends { id: string }>(
  sql: Sql,
  select: { columns: string; from: string; where: Condition },
  sorting: Sorting,
  size: number
): AsyncGenerator<Row[]> {
  const { column, isNullable, descending } = sorting
  const parts = isNullable ? (descending ? ["null", "value"] : ["value", "null"]) : ["value"]
  for (const part of parts) {
    const isNull = part === "null"
    const narrowed = isNullable ? [condition(`${column} is ${isNull ? "" : "not "}null`)] : []
    for (let after: Place | null = null; ;) {
      const where = allOf([select.where, ...narrowed, ...(after === null ? [] : [beyond(sorting, after)])])
      const rows: Placed<Row>[] = await sql.execute<Placed<Row>>(
        `select ${select.columns}, ${column}::text as keyset_key from ${select.from}
         where ${where.text} ${isNull ? `order by id ${direction(descending)}` : orderBy(sorting)} limit ?`,
        [...where.values, size]
      )
      const last = rows.at(-1)
      if (last === undefined) {
        break
      }
      yield rows
      if (rows.length < size) {
        break
      }
      after = { id: last.id, key: last.keyset_key }
    }
  }
}

function beyond({ column, type, descending }: Sorting, { id, key }: Place): Condition {
  const operator = descending ? "<" : ">"
  return key === null
    ? condition(`id ${operator} ?`, id)
    : condition(`(${column}, id) ${operator} (?::${type}, ?)`, key, id)
}
