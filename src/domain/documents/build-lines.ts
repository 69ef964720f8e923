import { onePiece, PlannedDocument, Sale } from "../ledger"
import {
  Cents,
  cents,
  columnFromGross,
  columnFromNet,
  roundToCents,
  roundToTotal,
  share,
  sumCents,
  sumExact,
  TaxColumn,
} from "../money"
import { DocumentLine, Language, PriceBasis } from "./document"
import { foldLines } from "./fold-lines"
import { mergeAllowances, Part, partsOf } from "./parts"
import { cut, joinLines, oneLine, printable } from "./text"
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
  const rates = ratesOf(parts)
  const printed = (parts.every(isNetPriced) ? netAmounts(parts, rates) : null) ?? grossAmounts(parts, rates)
  return {
    basis: printed.basis,
    taxColumns: printed.taxColumns,
    lines: foldLines(
      printed.parts.flatMap((part) => toLines(part, printed.basis, language)),
      language
    ),
    total: sumCents(printed.taxColumns.map((column) => column.gross)),
  }
}

/** Highest first, whatever the order of the lines: Medusa may answer items of one moment either way round. */
function ratesOf(parts: readonly Part[]): number[] {
  const rates = parts.filter((part) => part.gross > 0).map((part) => part.entry.ratePercent)
  return [...new Set(rates)].sort((one, other) => other - one)
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

function toLines(part: Part, basis: PriceBasis, language: Language): DocumentLine[] {
  const { quantity, amount, entry } = part
  const { kind } = entry.line
  const text = words[language]
  const name = oneLine(entry.line.name) || text.unnamed
  const description = describe(part, basis, language)
  if (amount === 0) {
    const free = quantity > 0 ? text.free(name, quantityText(quantity, language)) : null
    return free === null ? [] : [{ type: "text", name: cut(free, 255), description }]
  }
  const price = quantity > 0 ? unitPriceFor(amount, quantity) : null
  const ownUnit = entry.line.unitName ?? (kind === "shipping" ? text.flatRate : text.piece)
  const onePieceName = quantity > 0 ? `${quantityText(quantity, language)} × ${name}` : text.priceChange(name)
  return [
    {
      type: "item",
      name: cut(price === null ? onePieceName : name, 255),
      description,
      quantity: price === null ? onePiece : quantity,
      unitName: price === null ? text.flatRate : ownUnit,
      unitPrice: price ?? asOnePiece(amount),
      amount,
      ratePercent: entry.ratePercent,
    },
  ]
}

function describe(part: Part, basis: PriceBasis, language: Language): string | null {
  const description = joinLines(
    printable(part.entry.line.description ?? ""),
    discountText(part, basis, language)
  )
  return description === "" ? null : cut(description, 2000)
}

/** In the basis of the prices beside it, so that the full price can be told from them. */
function discountText({ entry, discount }: Part, basis: PriceBasis, language: Language): string | null {
  const hundredths = Math.round(entry.ratePercent * 100)
  const shown = basis === "net" ? share(discount.gross, 10_000, 10_000 + hundredths) : discount.gross
  const amount = roundToCents(shown)
  const codes = discount.codes.map(oneLine).filter((code) => code !== "")
  return amount > 0 ? words[language].discount(amountText(amount, language), codes.join(", ")) : null
}
