import {
  buildLines,
  compareTotals,
  DocumentLine,
  predictTotals,
  PrintedAmounts,
  toCreditNote,
  toInvoice,
} from "../../../documents"
import { content } from "../../../documents/__tests__/builders"
import { PlannedDocument } from "../../index"
import { maxLines } from "../../../documents/fold-lines"
import { lineAmount } from "../../../documents/unit-price"
import { claim } from "./ledger-claims"
import { Look } from "./replay"

export type PrintedDocument = {
  planned: PlannedDocument
  printed: PrintedAmounts
  payload: ReturnType<typeof payloadOf>
}

/** The documents of one evaluation as lexoffice would get them. */
export const printedDocuments = ({ planned, sale }: Look): PrintedDocument[] =>
  planned.map((document) => {
    const printed = buildLines(document, sale, "de")
    return { planned: document, printed, payload: payloadOf(document, printed) }
  })

function payloadOf({ kind }: PlannedDocument, printed: PrintedAmounts) {
  const document = content({ kind, ...printed })
  const recipient = { contactId: null }
  return kind === "invoice"
    ? toInvoice(document, recipient)
    : toCreditNote(document, recipient, { number: "RE1001", documentDate: "2026-03-02" })
}

type ItemLine = Extract<DocumentLine, { type: "item" }>
const itemsOf = ({ lines }: PrintedAmounts): ItemLine[] => lines.filter((line) => line.type === "item")

export function printsWhatIsBooked({ planned, printed }: PrintedDocument): void {
  const booked = new Map<number, number>()
  for (const { ratePercent, gross } of planned.entries) {
    booked.set(ratePercent, (booked.get(ratePercent) ?? 0) + Math.abs(gross))
  }
  const columns = new Map(printed.taxColumns.map((column) => [column.ratePercent, column.gross]))
  for (const [rate, gross] of booked) {
    claim(
      (columns.get(rate) ?? 0) === gross,
      () => `${rate} %: booked ${gross}, printed ${columns.get(rate)}`
    )
  }
  const total = [...booked.values()].reduce((sum, gross) => sum + gross, 0)
  claim(printed.total === total, () => `booked ${total}, printed ${printed.total}`)
}

export function columnsHoldTogether({ printed }: PrintedDocument): void {
  for (const { ratePercent, net, tax, gross } of printed.taxColumns) {
    claim(
      net + tax === gross && net >= 0 && tax >= 0,
      () => `${ratePercent} %: ${net} + ${tax} is not ${gross}`
    )
  }
}

export function lexofficeArrivesAtTheSame({ printed, payload }: PrintedDocument): void {
  const differences = compareTotals(printed, predictTotals(payload))
  claim(differences.length === 0, () => `${printed.basis}: ${JSON.stringify(differences)}`)
}

export function linesAreWhole({ printed }: PrintedDocument): void {
  const items = itemsOf(printed)
  claim(items.length > 0, () => "no line with an amount")
  for (const { name, amount, quantity, unitPrice } of items) {
    claim(
      amount > 0 && quantity > 0 && unitPrice > 0,
      () => `${name}: ${quantity} × ${unitPrice} = ${amount}`
    )
    claim(
      lineAmount(quantity, unitPrice) === amount,
      () => `${name}: ${quantity} × ${unitPrice} is not ${amount}`
    )
  }
}

export function staysWithinLimits({ printed, payload }: PrintedDocument): void {
  claim(printed.lines.length <= maxLines, () => `${printed.lines.length} lines`)
  for (const { name, description } of printed.lines) {
    claim(name.length >= 1 && name.length <= 255, () => `name of ${name.length} characters`)
    claim((description ?? "").length <= 2000, () => `description of ${description?.length} characters`)
  }
  const { title, introduction, remark } = payload
  claim(
    title.length <= 25 && introduction.length <= 2000 && remark.length <= 2000,
    () => "a text is too long"
  )
}

/** A shop with gross prices never gets a document in net prices, so that what was paid can always be met. */
export function keepsTheShopsBasis({ planned, printed }: PrintedDocument): void {
  const priced = planned.entries.filter(({ gross, ratePercent }) => gross !== 0 && ratePercent !== 0)
  const allGross = priced.length > 0 && priced.every(({ line }) => line.priceIncludesTax)
  claim(!allGross || printed.basis === "gross", () => "net prices in a shop with gross prices")
}

export const documentClaims = {
  printsWhatIsBooked,
  columnsHoldTogether,
  lexofficeArrivesAtTheSame,
  linesAreWhole,
  staysWithinLimits,
  keepsTheShopsBasis,
}
