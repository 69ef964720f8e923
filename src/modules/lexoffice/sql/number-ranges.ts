import { generateEntityId } from "@medusajs/framework/utils"
import {
  BegunRange,
  DrawnRange,
  Drawing,
  drawingsOf,
  firstCounter,
  NumberSettings,
  numbersOf,
  Unnumbered,
} from "../../../domain/numbering"
import { SyncError } from "../../../domain/errors"
import { problemsWithDrawnNumbers, tellProblems } from "../../../domain/settings"
import { shareSettings } from "./settings"
import { Sql } from "./sql"

/** How own documents are numbered at the moment. */
export type ReadNumbers = (transaction: Sql) => Promise<NumberSettings>

/**
 * Draws the numbers of documents that are written in the same transaction: when it is taken back, so are they.
 * Which patterns hold is read here and not when the documents were planned, and cannot change before they are written.
 * Must come after all orders are locked, so that who holds a range waits for nothing else.
 * @returns a number by document id   @throws SyncError `settings_invalid`: a number could be drawn a second time
 */
export async function drawNumbers(
  transaction: Sql,
  documents: readonly Unnumbered[],
  readNumbers: ReadNumbers
): Promise<Map<string, string>> {
  const drawn = new Map<string, string>()
  if (documents.length === 0) {
    return drawn
  }
  await shareSettings(transaction)
  const numbers = await readNumbers(transaction)
  for (const drawing of drawingsOf(documents, numbers)) {
    const counter =
      (await lockRange(transaction, drawing)) ?? (await beginRange(transaction, drawing, numbers))
    const printed = numbersOf(drawing, counter)
    await goOn(transaction, drawing, counter, printed)
    drawing.documents.forEach(({ id }, index) => drawn.set(id, printed[index] ?? ""))
  }
  return drawn
}

/** Until the end of the transaction. @returns the next counter; null: no number was ever drawn */
async function lockRange(sql: Sql, { pattern, period }: Drawing): Promise<number | null> {
  const [row] = await sql.execute<{ next_counter: number }>(
    `select next_counter from lexoffice_number_range
     where pattern = ? and period = ? and deleted_at is null for update`,
    [pattern, period]
  )
  return row?.next_counter ?? null
}

/** Somebody else may begin it at the same moment: then it goes on after theirs. @returns the next counter */
async function beginRange(sql: Sql, drawing: Drawing, numbers: NumberSettings): Promise<number> {
  const begun = await readNumberRanges(sql)
  refuseDrawnNumbers(numbers, begun)
  const { pattern, period } = drawing
  const start = firstCounter(drawing, numbers, begun)
  const [first = ""] = numbersOf(drawing, start)
  await sql.execute(
    `insert into lexoffice_number_range
       (id, pattern, period, first_counter, next_counter, first_number, last_number)
     values (?, ?, ?, ?, ?, ?, ?) on conflict (pattern, period) where deleted_at is null do nothing`,
    [generateEntityId(undefined, "lexnum"), pattern, period, start, start, first, first]
  )
  const counter = await lockRange(sql, drawing)
  if (counter === null) {
    throw new Error(`the number range ${pattern} ${period} began and is not there`)
  }
  return counter
}

/** Settings that a person saves are checked then; those of the plugin's options only here. */
function refuseDrawnNumbers(numbers: NumberSettings, begun: readonly BegunRange[]): void {
  const problems = tellProblems((language) => problemsWithDrawnNumbers(numbers, begun, language))
  if (problems.en !== "") {
    throw new SyncError({ kind: "needs_person", code: "settings_invalid", params: { problems } })
  }
}

async function goOn(
  sql: Sql,
  { pattern, period }: Drawing,
  counter: number,
  printed: readonly string[]
): Promise<void> {
  await sql.execute(
    `update lexoffice_number_range
     set next_counter = ?, last_number = ?, updated_at = clock_timestamp()
     where pattern = ? and period = ? and deleted_at is null`,
    [counter + printed.length, printed.at(-1) ?? "", pattern, period]
  )
}

/** All ranges that have given a number. */
export const readNumberRanges = (sql: Sql): Promise<DrawnRange[]> =>
  sql.execute<DrawnRange>(
    `select pattern, period, first_counter, next_counter, first_number, last_number
     from lexoffice_number_range where deleted_at is null order by pattern, period`
  )
