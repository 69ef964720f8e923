/** A row of a dated table: it holds from `validFrom` (yyyy-mm-dd, inclusive) until a later row replaces it. */
export interface Dated {
  readonly validFrom: string
}

/**
 * Whether a text is a real calendar day written yyyy-mm-dd.
 * @param day any text   @returns false for 2026-02-30, 2026-1-5 or an instant
 */
export function isIsoDay(day: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) return false
  const month = Number(match[2])
  const daysInMonth = new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && Number(match[3]) >= 1 && Number(match[3]) <= daysInMonth
}

/**
 * The row in force on a day: the latest one that has begun.
 * @param rows any order   @param on yyyy-mm-dd   @returns null when the day lies before the first row
 */
export function inForce<Row extends Dated>(rows: readonly Row[], on: string): Row | null {
  let found: Row | null = null
  for (const row of rows) {
    if (row.validFrom <= on && (found === null || row.validFrom > found.validFrom)) found = row
  }
  return found
}

/**
 * Puts a merchant's rows over a base table: the same key on the same day replaces, everything else is added.
 * @param keyOf what a row is about, e.g. its country   @returns a new table; neither input is changed
 */
export function mergeDated<Row extends Dated>(
  base: readonly Row[],
  overrides: readonly Row[],
  keyOf: (row: Row) => string
): readonly Row[] {
  const replaced = new Set(overrides.map((row) => `${keyOf(row)} ${row.validFrom}`))
  return [...base.filter((row) => !replaced.has(`${keyOf(row)} ${row.validFrom}`)), ...overrides]
}

/**
 * The rows of a table by key, looked up often: the index is kept as long as the table itself.
 * @returns a function from key to its rows, empty when there are none
 */
export function indexRows<Row>(keyOf: (row: Row) => string) {
  const indexes = new WeakMap<readonly Row[], Map<string, Row[]>>()
  return (table: readonly Row[], key: string): readonly Row[] => {
    const index = indexes.get(table) ?? buildIndex(table, keyOf)
    indexes.set(table, index)
    return index.get(key) ?? []
  }
}

function buildIndex<Row>(table: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of table) index.set(keyOf(row), [...(index.get(keyOf(row)) ?? []), row])
  return index
}
