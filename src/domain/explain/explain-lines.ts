import { balancesOf, Sale, SaleLine, targetsOf } from "../ledger"
import { accountOf } from "../ledger/entry"
import { rateOf } from "../ledger/targets"
import { exact, Exact, sumCents, sumExact, zeroExact } from "../money"
import { euros, exactText, roundingText } from "./amount-texts"
import { BookedPart, ExplainedDocument, ExplainedLine } from "./explanation"

type Target = ReturnType<typeof targetsOf>["lines"][number]

/** Each line of the order, and those that were booked and have left it since. */
export function explainLines(
  sale: Sale,
  targets: readonly Target[],
  documents: readonly ExplainedDocument[]
): ExplainedLine[] {
  const present = sale.lines.map((line, index) => explainLine(line, targets[index], sale.lines, documents))
  return [...present, ...goneLines(sale, documents)]
}

function explainLine(
  line: SaleLine,
  target: Target | undefined,
  all: readonly SaleLine[],
  documents: readonly ExplainedDocument[]
): ExplainedLine {
  return {
    name: line.name,
    kind: line.kind,
    quantity: line.quantity / 10_000,
    rate_percent: line.ratePercent,
    price_includes_tax: line.priceIncludesTax,
    net: exactText(line.net),
    tax: exactText(exact(line.gross - line.net)),
    gross: exactText(line.gross),
    discount_gross: exactText(line.discountGross),
    promotion_codes: line.promotionCodes,
    returned_gross: exactText(line.returnedGross),
    part_of: partOf(line, all),
    allowance: exactText(target?.exactAllowance ?? zeroExact),
    ...explainBooked(
      accountOf({ key: line.key, ratePercent: rateOf(line) }),
      target?.exactGross ?? zeroExact,
      documents
    ),
  }
}

/** Lines with the same key are one line of the order, shared among rates. */
function partOf(line: SaleLine, all: readonly SaleLine[]): ExplainedLine["part_of"] {
  const parts = all.filter(({ key }) => key === line.key)
  const whole = sumExact(parts.map(({ gross }) => gross))
  if (parts.length === 1 || whole === 0) {
    return null
  }
  return { gross: exactText(whole), percent: Math.round((line.gross / whole) * 10_000) / 100 }
}

/** Lines that were booked and have left the order, or changed their rate. */
function goneLines(sale: Sale, documents: readonly ExplainedDocument[]): ExplainedLine[] {
  const present = new Set(sale.lines.map((line) => accountOf({ key: line.key, ratePercent: rateOf(line) })))
  const nothing = exactText(zeroExact)
  return [...balancesOf(documents)]
    .filter(([account]) => !present.has(account))
    .map(([account, { line, ratePercent }]) => ({
      name: line.name,
      kind: line.kind,
      quantity: 0,
      rate_percent: ratePercent,
      price_includes_tax: line.priceIncludesTax,
      net: nothing,
      tax: nothing,
      gross: nothing,
      discount_gross: nothing,
      promotion_codes: [],
      returned_gross: nothing,
      part_of: null,
      allowance: nothing,
      ...explainBooked(account, zeroExact, documents),
    }))
}

/** While nothing is booked, nothing was rounded. */
function explainBooked(account: string, target: Exact, documents: readonly ExplainedDocument[]) {
  const entries = documents.flatMap(({ sequence, kind, number, entries: booked }) =>
    booked.filter((entry) => accountOf(entry) === account).map((entry) => ({ sequence, kind, number, entry }))
  )
  const gross = sumCents(entries.map(({ entry }) => entry.gross))
  const booked: BookedPart[] = entries.map(({ entry, ...document }) => ({
    ...document,
    quantity: entry.quantity / 10_000,
    gross: euros(entry.gross),
  }))
  return {
    target: exactText(target),
    booked,
    booked_gross: euros(gross),
    rounding: booked.length === 0 ? exactText(zeroExact) : roundingText(gross, target),
  }
}
