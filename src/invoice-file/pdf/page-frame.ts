import type { Column, Content } from "pdfmake/interfaces"
import { amountText, dayText } from "../../domain/documents"
import { documentTitle, Issuer, ownWords, PrintableDocument } from "../../domain/own-invoice"
import { PlacedAmount, runningTotals } from "./lines-table"
import { inFours } from "./payment"
import { colours, contentWidth, millimetre, page, say, soft } from "./style"

const footerFont = 7
const footerLine = 8.6
/** How many letters surely fit a quarter of the page's width */
const lettersPerLine = 26

const rightLogo = (): Column[] => [
  { width: "*", text: "" },
  { width: "auto", stack: [{ image: "logo", fit: [200, 42] }] },
]

/** First page: logo or name. Later ones: which document this is, and the sum of the lines before. */
export function header(
  printable: PrintableDocument,
  amounts: readonly PlacedAmount[],
  pageNumber: number
): Content {
  const { content, number } = printable
  const { own, language } = content
  const margin: [number, number, number, number] = [page.left, 28, page.right, 0]
  if (pageNumber === 1) {
    const { logo, issuer } = own
    return logo === null
      ? { ...say(issuer.name, { bold: true, fontSize: 14, alignment: "right" }), margin }
      : { columns: rightLogo(), margin }
  }
  const text = ownWords[language]
  const { carriedOver } = runningTotals(amounts, pageNumber)
  return {
    margin,
    stack: [
      soft(text.of(documentTitle(printable), number, dayText(content.documentDate, language))),
      carriedOver === null ? "" : sumLine(text.carriedOver, amountText(carriedOver, language), [0, 12, 4, 0]),
    ],
  }
}

const sumLine = (label: string, sum: string, margin: [number, number, number, number]) =>
  say(`${label}: ${sum}`, { fontSize: 8.5, bold: true, alignment: "right", margin })

/** The issuer's data in columns, and the page's number. */
export function footer(
  printable: PrintableDocument,
  amounts: readonly PlacedAmount[],
  pageNumber: number,
  pages: number
): Content {
  const { own, language } = printable.content
  const text = ownWords[language]
  const { toCarryOver } = runningTotals(amounts, pageNumber)
  const carry = toCarryOver === null ? " " : `${text.toCarryOver}: ${amountText(toCarryOver, language)}`
  const columns = footerColumns(own.issuer, text)
  return {
    margin: [page.left, 0, page.right, 0],
    stack: [
      say(carry, { fontSize: 8.5, bold: true, alignment: "right", margin: [0, 3, 4, 6] }),
      {
        canvas: [
          { type: "line", x1: 0, y1: 0, x2: contentWidth, y2: 0, lineWidth: 0.5, lineColor: colours.line },
        ],
      },
      {
        margin: [0, 5, 0, 4],
        columnGap: 8,
        columns: columns.map(({ width, lines }) => ({
          width,
          stack: lines.map((line) => soft(line, { fontSize: footerFont })),
        })),
      },
      soft(text.page(pageNumber, pages), { fontSize: footerFont, alignment: "right" }),
    ],
  }
}

type Words = (typeof ownWords)["de" | "en"]

type FooterColumn = { width: number | "*"; lines: string[] }

/** The account's column is as wide as an IBAN. */
function footerColumns(issuer: Issuer, text: Words): FooterColumn[] {
  const { bank } = issuer
  const labelled = (label: string, value: string | null) => (value === null ? null : `${label} ${value}`)
  const all = [
    [issuer.name, issuer.street, `${issuer.zip} ${issuer.city}`],
    [labelled(text.phone, issuer.phone), issuer.email, issuer.website],
    bank === null ? [] : [bank.bankName, labelled("IBAN", inFours(bank.iban)), labelled("BIC", bank.bic)],
    [
      labelled(text.taxNumber, issuer.taxNumber),
      labelled(text.vatId, issuer.vatId),
      [issuer.registerCourt, issuer.registerNumber].filter((part) => part !== null).join(", ") || null,
      labelled(`${text.managingDirectors}:`, issuer.managingDirectors),
    ],
  ]
  return all
    .map((lines, index): FooterColumn => ({
      width: index === 2 ? 124 : "*",
      lines: lines.filter((line) => line !== null),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** Room for the footer: one that does not fit would not be drawn at all. Points. */
export function footerHeight({ content }: PrintableDocument): number {
  const columns = footerColumns(content.own.issuer, ownWords[content.language])
  const lines = columns.map((column) =>
    column.lines.reduce((sum, line) => sum + Math.ceil(line.length / lettersPerLine), 0)
  )
  return 58 + footerLine * Math.max(...lines)
}

/** Where to fold for the envelope, and the middle for the punch. Source: DIN 5008, form B. */
export const foldMarks = (pageNumber: number): Content | null =>
  pageNumber > 1
    ? null
    : {
        canvas: [105, 148.5, 210].map((y) => ({
          type: "line" as const,
          x1: 10,
          y1: y * millimetre,
          x2: y === 148.5 ? 20 : 15,
          y2: y * millimetre,
          lineWidth: 0.4,
          lineColor: colours.line,
        })),
      }
