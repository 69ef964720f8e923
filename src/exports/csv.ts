import { stringify } from "csv-stringify/sync"
import { Cell, csvCell, Table } from "../domain/exports"

type Language = "de" | "en"

/** Spreadsheets take a file with this mark for UTF-8. */
const byteOrderMark = "\ufeff"

/** A CSV file, piece by piece: semicolons, as a German spreadsheet expects, and lines as RFC 4180 has them. */
export async function* csvFile(
  table: Table,
  pages: AsyncIterable<Cell[][]>,
  language: Language
): AsyncGenerator<Buffer> {
  yield Buffer.from(byteOrderMark + lines([[...table.columns]]))
  for await (const rows of pages) {
    yield Buffer.from(lines(rows.map((row) => row.map((cell) => csvCell(cell, language)))))
  }
}

const lines = (rows: string[][]): string => stringify(rows, { delimiter: ";", record_delimiter: "\r\n" })
