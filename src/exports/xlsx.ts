import { Cell, Table } from "../domain/exports"
import { ZipEntry, zipFile } from "./zip"

/**
 * An Excel file with one sheet, piece by piece: a library would hold all of it in memory.
 * Source: ECMA-376, Office Open XML, part 1, chapters 12 and 18.
 */
export const xlsxFile = (table: Table, pages: AsyncIterable<Cell[][]>): AsyncGenerator<Uint8Array> =>
  zipFile(parts(table, pages))

function* parts(table: Table, pages: AsyncIterable<Cell[][]>): Generator<ZipEntry> {
  const part = (name: string, xml: string): ZipEntry => ({
    name,
    isPacked: false,
    content: [encode(head + xml)],
  })
  yield part("[Content_Types].xml", contentTypes)
  yield part("_rels/.rels", relations(["officeDocument", "xl/workbook.xml"]))
  yield part("xl/workbook.xml", workbook(table.title))
  yield part(
    "xl/_rels/workbook.xml.rels",
    relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"])
  )
  yield part("xl/styles.xml", styles)
  yield { name: "xl/worksheets/sheet1.xml", isPacked: false, content: sheet(table, pages) }
}

async function* sheet({ columns }: Table, pages: AsyncIterable<Cell[][]>): AsyncGenerator<Uint8Array> {
  yield encode(
    `${head}<worksheet xmlns="${main}">${firstRowStays}<cols>${columns.map(columnWidth).join("")}</cols><sheetData>`
  )
  yield encode(row(columns.map((name) => textCell(name, style.heading))))
  for await (const rows of pages) {
    yield encode(rows.map((cells) => row(cells.map(cellOf))).join(""))
  }
  yield encode("</sheetData></worksheet>")
}

const encode = (text: string): Uint8Array => Buffer.from(text)

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const packages = "http://schemas.openxmlformats.org/package/2006"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const media = "application/vnd.openxmlformats-officedocument.spreadsheetml"

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${media}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${media}.styles+xml"/></Types>`

const relations = (...targets: [type: string, target: string][]): string =>
  `<Relationships xmlns="${packages}/relationships">` +
  targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`
    )
    .join("") +
  "</Relationships>"

const workbook = (title: string): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
  `<sheet name="${escape(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** Positions in the list `cellXfs` below. */
const style = { plain: 0, heading: 1, amount: 2, day: 3 }

/** Of the formats that every program knows, 4 is `#,##0.00` and 14 a day as the reader's country writes it. */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  `<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">` +
  [
    [0, 0],
    [0, 1],
    [4, 0],
    [14, 0],
  ]
    .map(
      ([format, font]) =>
        `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`
    )
    .join("") +
  `</cellXfs></styleSheet>`

const firstRowStays = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`

const columnWidth = (name: string, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${Math.max(14, name.length + 2)}" customWidth="1"/>`

const row = (cells: string[]): string => `<row>${cells.join("")}</row>`

function cellOf(cell: Cell): string {
  switch (cell?.kind) {
    case undefined:
      return "<c/>"
    case "text":
      return textCell(cell.value, style.plain)
    case "amount":
      return numberCell(cell.value, style.amount)
    case "number":
      return numberCell(cell.value, style.plain)
    case "day":
      return numberCell(dayNumber(cell.value), style.day)
  }
}

const numberCell = (value: number, styleIndex: number): string => `<c s="${styleIndex}"><v>${value}</v></c>`

/** A text, never a formula, whatever it begins with. */
const textCell = (value: string, styleIndex: number): string =>
  `<c s="${styleIndex}" t="inlineStr"><is><t xml:space="preserve">${escape(value.slice(0, longestText))}</t></is></c>`

const longestText = 32_767

/** Days since 1899-12-30, as Excel counts them. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569

const escape = (value: string): string =>
  value
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(forbidden, "")

/** Characters that XML 1.0 cannot hold. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
