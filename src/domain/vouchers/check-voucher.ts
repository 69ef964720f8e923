import { compareTotals, DocumentContent, PredictedTotals, TotalsDifference } from "../documents"
import { cents, columnFromGross, columnFromNet, fromDecimal, sumCents, TaxColumn } from "../money"
import { VoucherItemPayload, VoucherPayload } from "./payload"

/**
 * Where a voucher disagrees with its document, or with what lexoffice demands: items add up to the
 * totals, and each tax fits its amount and rate. Empty: it may be sent. Works from the payload alone,
 * so that a mistake in building it is seen here.
 * Source: lexware public API, total rules of vouchers (read 2026-11).
 */
export function checkVoucher(payload: VoucherPayload, content: DocumentContent): TotalsDifference[] {
  const stated = payload.voucherItems.map((item) => statedColumn(item, payload.taxType))
  const inItself = stated.flatMap((column) => {
    const { ratePercent, net, gross } = column
    const computed =
      payload.taxType === "gross" ? columnFromGross(ratePercent, gross) : columnFromNet(ratePercent, net)
    return compareTotals(totalsOf([computed]), totalsOf([column]))
  })
  const withTotals = totalsDifferences(payload, stated)
  return [...compareTotals(content, totalsOf(perRate(stated))), ...inItself, ...withTotals]
}

/** Items of several posting categories may share a rate. */
const perRate = (columns: readonly TaxColumn[]): TaxColumn[] =>
  [...new Set(columns.map(({ ratePercent }) => ratePercent))].map((ratePercent) => {
    const ofRate = columns.filter((column) => column.ratePercent === ratePercent)
    const sum = (field: "net" | "tax" | "gross") => sumCents(ofRate.map((column) => column[field]))
    return { ratePercent, net: sum("net"), tax: sum("tax"), gross: sum("gross") }
  })

function statedColumn(item: VoucherItemPayload, basis: "net" | "gross"): TaxColumn {
  const amount = fromDecimal(item.amount)
  const tax = fromDecimal(item.taxAmount)
  const ratePercent = item.taxRatePercent
  return basis === "gross"
    ? { ratePercent, net: cents(amount - tax), tax, gross: amount }
    : { ratePercent, net: amount, tax, gross: cents(amount + tax) }
}

const totalsOf = (taxColumns: TaxColumn[]): PredictedTotals => ({
  taxColumns,
  total: sumCents(taxColumns.map(({ gross }) => gross)),
})

function totalsDifferences(payload: VoucherPayload, stated: readonly TaxColumn[]): TotalsDifference[] {
  const sums = {
    gross: {
      expected: sumCents(stated.map(({ gross }) => gross)),
      found: fromDecimal(payload.totalGrossAmount),
    },
    tax: { expected: sumCents(stated.map(({ tax }) => tax)), found: fromDecimal(payload.totalTaxAmount) },
  }
  return (["gross", "tax"] as const)
    .filter((field) => sums[field].expected !== sums[field].found)
    .map((field) => ({ ratePercent: null, field, ...sums[field] }))
}
