import {
  accountOf,
  LedgerEntry,
  onePiece,
  PlannedDocument,
  Quantity,
  rateOf,
  Sale,
  SaleLine,
} from "../ledger"
import { Cents, cents, exact, Exact, zeroExact } from "../money"
import { Language } from "./document"
import { rateText, words } from "./wording"

/** What one printed line comes from, unsigned. `amount` is in the price basis. */
export type Part = {
  entry: LedgerEntry
  quantity: Quantity
  gross: Cents
  exactNet: Exact
  amount: Cents
  discount: PartDiscount
}

/** What came off before the amount, gross, unrounded, and the promotions' codes. Zero: nothing to show. */
export type PartDiscount = { gross: Exact; codes: readonly string[] }

/** In the order's own sequence; lines that left the order come last. */
export function partsOf(planned: PlannedDocument, sale: Sale): Part[] {
  const sign = planned.kind === "invoice" ? 1 : -1
  const placed = new Map(
    sale.lines.map((line, position) => [
      accountOf({ key: line.key, ratePercent: rateOf(line) }),
      { line, position },
    ])
  )
  const position = ({ entry }: Part) => placed.get(accountOf(entry))?.position ?? sale.lines.length
  return planned.entries
    .map((entry) => ({
      entry,
      quantity: sign * entry.quantity,
      gross: cents(sign * entry.gross),
      exactNet: exact(sign * entry.exactNet),
      amount: cents(sign * entry.gross),
      discount: discountOf(entry, placed.get(accountOf(entry))?.line),
    }))
    .sort((a, b) => position(a) - position(b))
}

/** The line's discount, when the document holds the whole line; of a part of it, nobody can say. */
const discountOf = (entry: LedgerEntry, line: SaleLine | undefined): PartDiscount =>
  line && line.quantity === entry.quantity
    ? { gross: line.discountGross, codes: line.promotionCodes }
    : { gross: zeroExact, codes: [] }

/** A refund without return touches every line of the order; the document shows it once per rate. */
export function mergeAllowances(parts: Part[], language: Language): Part[] {
  const isAllowance = (part: Part) => part.quantity === 0 && part.gross > 0 && part.entry.exactAllowance > 0
  const merged = new Map<number, Part>()
  for (const part of parts.filter(isAllowance)) {
    const before = merged.get(part.entry.ratePercent)
    merged.set(part.entry.ratePercent, before ? mergePair(before, part) : named(part, language))
  }
  return [...parts.filter((part) => !isAllowance(part)), ...merged.values()]
}

function named(part: Part, language: Language): Part {
  const name = words[language].allowance(rateText(part.entry.ratePercent, language))
  const line = { ...part.entry.line, name, description: null, unitName: words[language].flatRate }
  return { ...part, quantity: onePiece, entry: { ...part.entry, line } }
}

/** One gross-priced line makes the whole refund gross-priced. */
function mergePair(a: Part, b: Part): Part {
  const priceIncludesTax = a.entry.line.priceIncludesTax || b.entry.line.priceIncludesTax
  return {
    ...a,
    entry: { ...a.entry, line: { ...a.entry.line, priceIncludesTax } },
    gross: cents(a.gross + b.gross),
    amount: cents(a.amount + b.amount),
    exactNet: exact(a.exactNet + b.exactNet),
  }
}
