import { onePiece, PlannedDocument, Sale } from "../ledger"
import {
  Cents,
  cents,
  columnFromGross,
  columnFromNet,
  roundToCents,
  roundToTotal,
  sumCents,
  sumExact,
  TaxColumn,
} from "../money"
import { DocumentLine, Language, PriceBasis } from "./document"
import { foldLines } from "./fold-lines"
import { mergeAllowances, Part, partsOf } from "./parts"
import { cut } from "./text"
import { asOnePiece, unitPriceFor } from "./unit-price"
import { amountText, quantityText, words } from "./wording"

/** The printed form of a planned document: it adds up, as lexoffice will add it up. */
export type PrintedAmounts = {
  basis: PriceBasis
  lines: DocumentLine[]
  taxColumns: TaxColumn[]
  total: Cents
}

/**
 * Prints a planned document. A shop with net prices gets net prices, as long as they arrive at the
 * very cents the ledger booked for each rate; else the lines are printed gross, which always does.
 */
export function buildLines(planned: PlannedDocument, sale: Sale, language: Language): PrintedAmounts {
  const parts = mergeAllowances(partsOf(planned, sale), language)
  const rates = [...new Set(parts.filter((part) => part.gross > 0).map((part) => part.entry.ratePercent))]
  const printed = (parts.every(isNetPriced) ? netAmounts(parts, rates) : null) ?? grossAmounts(parts, rates)
  return {
    basis: printed.basis,
    taxColumns: printed.taxColumns,
    lines: foldLines(
      printed.parts.flatMap((part) => toLines(part, language)),
      language
    ),
    total: sumCents(printed.taxColumns.map((column) => column.gross)),
  }
}

type Amounts = { basis: PriceBasis; parts: Part[]; taxColumns: TaxColumn[] }

function grossAmounts(parts: Part[], rates: number[]): Amounts {
  return {
    basis: "gross",
    parts,
    taxColumns: rates.map((rate) => columnFromGross(rate, grossOf(parts, rate))),
  }
}

const isNetPriced = ({ gross, entry }: Part): boolean =>
  gross === 0 || entry.ratePercent === 0 || !entry.line.priceIncludesTax

/** Null when net prices cannot arrive at what the ledger booked. */
function netAmounts(parts: Part[], rates: number[]): Amounts | null {
  const amounts = new Map<Part, Cents>()
  const taxColumns: TaxColumn[] = []
  for (const rate of rates) {
    const ofRate = parts.filter((part) => part.entry.ratePercent === rate && part.gross > 0)
    if (rate === 0) {
      ofRate.forEach((part) => amounts.set(part, part.gross))
      taxColumns.push(columnFromNet(rate, grossOf(parts, rate)))
      continue
    }
    const exactNets = ofRate.map((part) => part.exactNet)
    const column = columnFromNet(rate, roundToCents(sumExact(exactNets)))
    if (column.gross !== grossOf(parts, rate)) {
      return null
    }
    const rounded = roundToTotal(exactNets, column.net)
    if (rounded.some((net) => net < 0)) {
      return null
    }
    ofRate.forEach((part, index) => amounts.set(part, rounded[index] ?? cents(0)))
    taxColumns.push(column)
  }
  return {
    basis: "net",
    taxColumns,
    parts: parts.map((part) => ({ ...part, amount: amounts.get(part) ?? cents(0) })),
  }
}

const grossOf = (parts: readonly Part[], rate: number): Cents =>
  sumCents(parts.filter((part) => part.entry.ratePercent === rate).map((part) => part.gross))

function toLines(part: Part, language: Language): DocumentLine[] {
  const { quantity, amount, entry } = part
  const { name, kind } = entry.line
  const text = words[language]
  if (amount === 0) {
    const free = quantity > 0 ? text.free(name, quantityText(quantity, language)) : null
    return free === null ? [] : [{ type: "text", name: cut(free, 255), description: null }]
  }
  const price = quantity > 0 ? unitPriceFor(amount, quantity) : null
  const ownUnit = entry.line.unitName ?? (kind === "shipping" ? text.flatRate : text.piece)
  const onePieceName = quantity > 0 ? `${quantityText(quantity, language)} × ${name}` : text.priceChange(name)
  return [
    {
      type: "item",
      name: cut(price === null ? onePieceName : name, 255),
      description: describe(part, language),
      quantity: price === null ? onePiece : quantity,
      unitName: price === null ? text.flatRate : ownUnit,
      unitPrice: price ?? asOnePiece(amount),
      amount,
      ratePercent: entry.ratePercent,
    },
  ]
}

function describe({ entry, discount }: Part, language: Language): string | null {
  const shown = discount > 0 ? words[language].discount(amountText(discount, language)) : null
  const parts = [entry.line.description, shown].filter((part) => part !== null)
  return parts.length > 0 ? cut(parts.join("\n"), 2000) : null
}
