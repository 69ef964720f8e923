import { cents, Cents, columnFromGross, columnFromNet, isNetHalfway, sumCents, TaxColumn } from "../money"
import { InvoicePayload, LineItemPayload } from "./payload"
import { lineAmount } from "./unit-price"

/** What lexoffice will make of a payload, per rate and in total. */
export type PredictedTotals = { taxColumns: TaxColumn[]; total: Cents }

/**
 * Computes a payload the way lexoffice does: each line rounded to the cent, tax once per rate.
 * Works from the payload alone, so that a mistake in building it is seen here.
 * Source: lexware public API, column method ("Spaltenmethode").
 */
export function predictTotals(payload: Pick<InvoicePayload, "lineItems" | "taxConditions">): PredictedTotals {
  const column = payload.taxConditions.taxType === "gross" ? columnFromGross : columnFromNet
  const sums = new Map<number, number>()
  for (const item of payload.lineItems) {
    if (item.type === "custom") {
      const rate = item.unitPrice.taxRatePercentage
      sums.set(rate, (sums.get(rate) ?? 0) + amountOf(item))
    }
  }
  const taxColumns = [...sums].map(([rate, sum]) => column(rate, cents(sum)))
  return { taxColumns, total: sumCents(taxColumns.map(({ gross }) => gross)) }
}

const amountOf = ({ quantity, unitPrice }: Extract<LineItemPayload, { type: "custom" }>): Cents =>
  lineAmount(
    Math.round(quantity * 10_000),
    Math.round((unitPrice.grossAmount ?? unitPrice.netAmount ?? 0) * 10_000)
  )

/** One place where two statements about the same document disagree, in cents. */
export type TotalsDifference = {
  ratePercent: number | null
  field: "net" | "tax" | "gross"
  expected: Cents
  found: Cents
}

/** Compares per rate and in total. Empty: they agree to the cent, or to the half cent that has two right answers. */
export function compareTotals(expected: PredictedTotals, found: PredictedTotals): TotalsDifference[] {
  const rates = new Set([...expected.taxColumns, ...found.taxColumns].map((column) => column.ratePercent))
  const perRate = [...rates].flatMap((rate) =>
    compareColumn(rate, columnOf(expected, rate), columnOf(found, rate))
  )
  if (expected.total === found.total) {
    return perRate
  }
  return [...perRate, { ratePercent: null, field: "gross", expected: expected.total, found: found.total }]
}

const columnOf = ({ taxColumns }: PredictedTotals, ratePercent: number): TaxColumn =>
  taxColumns.find((column) => column.ratePercent === ratePercent) ?? {
    ratePercent,
    net: cents(0),
    tax: cents(0),
    gross: cents(0),
  }

function compareColumn(ratePercent: number, expected: TaxColumn, found: TaxColumn): TotalsDifference[] {
  if (isOtherHalf(expected, found)) {
    return []
  }
  return (["net", "tax", "gross"] as const)
    .filter((field) => expected[field] !== found[field])
    .map((field) => ({ ratePercent, field, expected: expected[field], found: found[field] }))
}

/** lexoffice does not say which of net and tax gets half a cent; either is right. */
const isOtherHalf = (expected: TaxColumn, found: TaxColumn): boolean =>
  expected.gross === found.gross &&
  Math.abs(expected.net - found.net) === 1 &&
  isNetHalfway(expected.ratePercent, expected.gross)
