import { DocumentKind } from "../documents/document"
import { allowanceOf, balancesOf, BookedDocument, newestColumns, Sale, SaleLine, targetsOf } from "../ledger"
import { accountOf } from "../ledger/entry"
import { rateOf } from "../ledger/targets"
import { Cents, columnFromGross, Exact, roundToCents, sumExact } from "../money"

/** A document as the explanation names it. */
export type ExplainedDocument = BookedDocument & {
  kind: DocumentKind
  number: string | null
  sequence: number
}

/** What one document says about one order line. Amounts in euros; negative on a credit note. */
export type BookedPart = {
  sequence: number
  kind: DocumentKind
  number: string | null
  quantity: number
  gross: number
}

/** One order line at its rate, from what the order says to what is booked. Amounts in euros. */
export type ExplainedLine = {
  name: string
  kind: SaleLine["kind"]
  quantity: number
  rate_percent: number | null
  price_includes_tax: boolean
  /** After discounts, as Medusa has it, unrounded */
  net: string
  gross: string
  discount_gross: string
  returned_gross: string
  /** Share of a refund without return, unrounded */
  allowance: string
  /** What should be booked, unrounded */
  target: string
  booked: BookedPart[]
  booked_gross: number
}

/** One tax rate: what the lines come to, what that is in cents, and the tax in it. */
export type ExplainedRate = {
  rate_percent: number
  unrounded: string
  gross: number
  net: number
  tax: number
  booked_gross: number
}

/** The whole calculation of an order, in the order in which it is done. */
export type Explanation = {
  order: {
    total: string
    rounded_total: number
    captured: number
    refunded: number
    prepaid: number
    /** Refunded beyond what came back: lowers what is booked */
    allowance: number
    target_total: number
  }
  lines: ExplainedLine[]
  rates: ExplainedRate[]
}

/**
 * The trail from order line to tax column: what the order says, what follows, what is booked.
 * Computes with the ledger's own functions, so that it cannot tell another story.
 */
export function explainOrder(sale: Sale, documents: readonly ExplainedDocument[]): Explanation {
  const balances = balancesOf(documents)
  const targets = targetsOf(sale, balances, newestColumns(documents))
  const lines = sale.lines.map((line, index) => explainLine(line, targets.lines[index], documents))
  return {
    order: {
      total: exactText(sale.total),
      rounded_total: euros(roundToCents(sale.total)),
      captured: euros(sale.captured),
      refunded: euros(sale.refunded),
      prepaid: euros(sale.prepaid),
      allowance: euros(allowanceOf(sale)),
      target_total: euros(targets.total),
    },
    lines: [...lines, ...goneLines(sale, documents)],
    rates: targets.columns.map(({ ratePercent, exact, gross }) => {
      const column = columnFromGross(ratePercent, gross)
      const booked = [...balances.values()].filter((balance) => balance.ratePercent === ratePercent)
      return {
        rate_percent: ratePercent,
        unrounded: exactText(exact),
        gross: euros(gross),
        net: euros(column.net),
        tax: euros(column.tax),
        booked_gross: booked.reduce((sum, balance) => sum + balance.gross, 0) / 100,
      }
    }),
  }
}

type Target = ReturnType<typeof targetsOf>["lines"][number]

function explainLine(
  line: SaleLine,
  target: Target | undefined,
  documents: readonly ExplainedDocument[]
): ExplainedLine {
  const booked = partsOf(accountOf({ key: line.key, ratePercent: rateOf(line) }), documents)
  return {
    name: line.name,
    kind: line.kind,
    quantity: line.quantity / 10_000,
    rate_percent: line.ratePercent,
    price_includes_tax: line.priceIncludesTax,
    net: exactText(line.net),
    gross: exactText(line.gross),
    discount_gross: exactText(line.discountGross),
    returned_gross: exactText(line.returnedGross),
    allowance: exactText(target?.exactAllowance ?? sumExact([])),
    target: exactText(target?.exactGross ?? sumExact([])),
    booked,
    booked_gross: total(booked),
  }
}

/** Lines that were booked and have left the order, or changed their rate. */
function goneLines(sale: Sale, documents: readonly ExplainedDocument[]): ExplainedLine[] {
  const present = new Set(sale.lines.map((line) => accountOf({ key: line.key, ratePercent: rateOf(line) })))
  return [...balancesOf(documents)]
    .filter(([account]) => !present.has(account))
    .map(([account, balance]) => {
      const booked = partsOf(account, documents)
      const nothing = exactText(sumExact([]))
      return {
        name: balance.line.name,
        kind: balance.line.kind,
        quantity: 0,
        rate_percent: balance.ratePercent,
        price_includes_tax: balance.line.priceIncludesTax,
        net: nothing,
        gross: nothing,
        discount_gross: nothing,
        returned_gross: nothing,
        allowance: nothing,
        target: nothing,
        booked,
        booked_gross: total(booked),
      }
    })
}

const partsOf = (account: string, documents: readonly ExplainedDocument[]): BookedPart[] =>
  documents.flatMap(({ sequence, kind, number, entries }) =>
    entries
      .filter((entry) => accountOf(entry) === account)
      .map(({ quantity, gross }) => ({
        sequence,
        kind,
        number,
        quantity: quantity / 10_000,
        gross: euros(gross),
      }))
  )

const total = (parts: readonly BookedPart[]): number =>
  Math.round(parts.reduce((sum, { gross }) => sum + gross * 100, 0)) / 100

const euros = (amount: Cents): number => amount / 100

/** `25.98` or `7.11492971`: as many decimals as there are, at least two. */
function exactText(amount: Exact): string {
  const sign = amount < 0 ? "-" : ""
  const digits = String(Math.abs(amount)).padStart(9, "0")
  const decimals = digits.slice(-8).replace(/0{1,6}$/, "")
  return `${sign}${digits.slice(0, -8)}.${decimals}`
}
