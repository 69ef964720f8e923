import type { Content, TableCell } from "pdfmake/interfaces"
import {
  amountText,
  DocumentContent,
  DocumentLine,
  Language,
  quantityText,
  rateText,
} from "../../domain/documents"
import { onePiece } from "../../domain/ledger"
import { Cents, cents } from "../../domain/money"
import { ownWords } from "../../domain/own-invoice"
import { unitPriceText } from "./print-texts"
import { colours, say, soft } from "./style"

type ItemLine = Extract<DocumentLine, { type: "item" }>

/** A row's amount and the node that is drawn for it: the layout writes its page number there. */
export type PlacedAmount = { amount: Cents; node: { positions?: { pageNumber: number }[] } }

export type LinesTable = { table: Content; amounts: PlacedAmount[] }

/** Free of tax: no rate may be shown. Source: § 14c UStG. */
export const isTaxFree = ({ taxColumns }: DocumentContent): boolean =>
  taxColumns.every(({ ratePercent, tax }) => ratePercent === 0 && tax === 0)

/** The lines, with heads repeated on every page. */
export function linesTable(content: DocumentContent): LinesTable {
  const showsRates = !isTaxFree(content)
  let position = 0
  const rows = content.lines.map((line) =>
    toRow(line, content, showsRates, line.type === "item" ? ++position : 0)
  )
  return {
    amounts: rows.flatMap(({ placed }) => (placed === null ? [] : [placed])),
    table: {
      margin: [0, 8, 0, 0],
      layout: {
        hLineWidth: (line, node) => (line <= 1 || line === node.table.body.length ? 0.8 : 0.4),
        hLineColor: () => colours.line,
        vLineWidth: () => 0,
        fillColor: (row) => (row === 0 ? colours.shade : null),
        paddingLeft: () => 4,
        paddingRight: () => 4,
        paddingTop: () => 4,
        paddingBottom: () => 4,
      },
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: showsRates ? [20, "*", "auto", "auto", "auto", "auto"] : [20, "*", "auto", "auto", "auto"],
        body: [headRow(content, showsRates), ...rows.map(({ cells }) => cells)],
      },
    },
  }
}

function headRow({ language, basis }: DocumentContent, showsRates: boolean): TableCell[] {
  const text = ownWords[language]
  const prices = showsRates ? basis : "free"
  const head = (label: string, alignment: "left" | "right") =>
    say(label, { bold: true, fontSize: 8.5, alignment, noWrap: true })
  return [
    head(text.position, "left"),
    head(text.description, "left"),
    head(text.quantity, "right"),
    head(text.unitPrice[prices], "right"),
    ...(showsRates ? [head(text.rate, "right")] : []),
    head(text.amount[prices], "right"),
  ]
}

type Row = { cells: TableCell[]; placed: PlacedAmount | null }

function toRow(
  line: DocumentLine,
  { language }: DocumentContent,
  showsRates: boolean,
  position: number
): Row {
  const description = {
    stack: [
      say(line.name),
      ...(line.description === null ? [] : [soft(line.description, { margin: [0, 1, 0, 0] })]),
    ],
  }
  if (line.type === "text") {
    const rest = Array.from({ length: showsRates ? 4 : 3 }, () => "")
    return { cells: ["", description, ...rest], placed: null }
  }
  const right = (text: string) => say(text, { alignment: "right", noWrap: true })
  // without an id, pdfmake forgets to tell that a row was moved to the next page
  const amount = { ...right(amountText(line.amount, language)), id: `line-${position}` }
  return {
    placed: { amount: line.amount, node: amount },
    cells: [
      say(String(position), { color: colours.soft }),
      description,
      right(`${quantityText(line.quantity, language)} ${unitText(line, language)}`),
      right(unitPriceText(line.unitPrice, language)),
      ...(showsRates ? [right(rateText(line.ratePercent, language))] : []),
      amount,
    ],
  }
}

/** German units have no plural; of the English ones only the shop's own word is known. */
function unitText({ quantity, unitName }: ItemLine, language: Language): string {
  const several: Record<string, string> = ownWords[language].several
  return quantity === onePiece ? unitName : (several[unitName] ?? unitName)
}

/** What stands above a page's first row, and whether the table goes on after it. */
export function runningTotals(amounts: readonly PlacedAmount[], pageNumber: number) {
  const pageOf = ({ node }: PlacedAmount) => node.positions?.[0]?.pageNumber ?? 1
  const sum = (placed: readonly PlacedAmount[]) =>
    cents(placed.reduce((total, { amount }) => total + amount, 0))
  const before = amounts.filter((placed) => pageOf(placed) < pageNumber)
  const until = amounts.filter((placed) => pageOf(placed) <= pageNumber)
  return {
    carriedOver: before.length > 0 && before.length < amounts.length ? sum(before) : null,
    toCarryOver: until.length > 0 && until.length < amounts.length ? sum(until) : null,
  }
}
