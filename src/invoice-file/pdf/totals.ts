import type { Content } from "pdfmake/interfaces"
import { amountText, rateText } from "../../domain/documents"
import { subtractCents, sumCents } from "../../domain/money"
import { ownWords, PrintableDocument, taxNote } from "../../domain/own-invoice"
import { isTaxFree } from "./lines-table"
import { colours, say, stack } from "./style"

type Row = { label: string; value: string; bold?: boolean; small?: boolean }

/** Net and tax per rate, the total, and what of it is still open. Source: § 14 (4) nos. 7 and 8 UStG. */
export function totals(printable: PrintableDocument): Content[] {
  const note = taxNote(printable.content)
  const rows = [...taxRows(printable, "before"), totalRow(printable), ...taxRows(printable, "after")]
  const all = [...rows, ...openRows(printable)]
  return stack([
    {
      unbreakable: true,
      margin: [0, 8, 0, 10],
      columns: [
        { width: "*", text: "" },
        {
          width: "auto",
          layout: {
            hLineWidth: (line: number) => (all[line]?.bold ? 0.8 : 0),
            hLineColor: () => colours.line,
            vLineWidth: () => 0,
            paddingLeft: () => 4,
            paddingRight: () => 4,
            paddingTop: () => 2.5,
            paddingBottom: () => 2.5,
          },
          table: { widths: ["auto", "auto"], body: all.map(toCells) },
        },
      ],
    },
    note === null ? null : say(note, { bold: true, margin: [0, 0, 0, 8] }),
  ])
}

const toCells = ({ label, value, bold = false, small = false }: Row) => {
  const look = { bold, fontSize: bold ? 11 : 9, ...(small ? { color: colours.soft, fontSize: 8.5 } : {}) }
  return [
    say(label, { ...look, margin: [0, 0, 24, 0] }),
    say(value, { ...look, alignment: "right" as const, noWrap: true }),
  ]
}

const totalWord = ({ kind, isFullCancellation, content }: PrintableDocument): string => {
  const { total } = ownWords[content.language]
  return kind === "invoice" ? total.invoice : isFullCancellation ? total.cancellation : total.credit_note
}

const totalRow = (printable: PrintableDocument): Row => ({
  label: totalWord(printable),
  value: amountText(printable.content.total, printable.content.language),
  bold: true,
})

/** Net prices: the tax is added before the total; gross prices: it is told after it. No tax, no rows. */
function taxRows({ content }: PrintableDocument, place: "before" | "after"): Row[] {
  const { language, basis, taxColumns } = content
  if (isTaxFree(content) || (place === "before") !== (basis === "net")) {
    return []
  }
  const text = ownWords[language]
  const taxed = taxColumns.map(({ ratePercent, net, tax }): Row => {
    const say = basis === "net" ? text.tax : text.taxIncluded
    return {
      label: say(rateText(ratePercent, language), amountText(net, language)),
      value: amountText(tax, language),
      small: basis === "gross",
    }
  })
  const net = amountText(sumCents(taxColumns.map((column) => column.net)), language)
  return basis === "net" ? [{ label: text.netTotal, value: net }, ...taxed] : taxed
}

function openRows({ kind, content }: PrintableDocument): Row[] {
  const { payment, total, language } = content
  if (kind === "credit_note" || payment.open === 0 || payment.open >= total) {
    return []
  }
  const text = ownWords[language]
  return [
    { label: text.alreadyPaid, value: amountText(subtractCents(total, payment.open), language) },
    { label: text.open, value: amountText(payment.open, language), bold: true },
  ]
}
