import { euros, roundedQuotient, scaled, spread, toNumber } from "./decimal"

/** Which of the two prices a document states; the other one is computed. */
export type PriceUnit = "net" | "gross"

export type PricedLine = {
  quantity: number
  unitAmount: number
  ratePercent: number
  discountPercent: number
}

export type Discount = { absolute?: number; percent?: number; absoluteUnit: PriceUnit }

export type RateColumn = { ratePercent: number; netCents: number; taxCents: number; grossCents: number }

export type Totals = {
  lineCents: number[]
  columns: RateColumn[]
  netCents: number
  taxCents: number
  grossCents: number
}

type Column = { rate: bigint; net: bigint; tax: bigint; gross: bigint }

const rateOf = (percent: number): bigint => scaled(percent, 2) ?? 0n

/** quantity x unit price x (1 - discount), rounded to cents once. */
export function lineCents(line: PricedLine): bigint {
  const quantity = scaled(line.quantity, 4) ?? 0n
  const price = scaled(line.unitAmount, 4) ?? 0n
  const kept = 10_000n - (scaled(line.discountPercent, 2) ?? 0n)
  return roundedQuotient(quantity * price * kept, 10_000_000_000n)
}

/** Column method: the tax is taken out of (or put on) the sum of one rate, never line by line. */
function columnFrom(unit: PriceUnit, rate: bigint, amount: bigint): Column {
  const tax =
    unit === "gross"
      ? roundedQuotient(amount * rate, 10_000n + rate)
      : roundedQuotient(amount * rate, 10_000n)
  return unit === "gross"
    ? { rate, net: amount - tax, tax, gross: amount }
    : { rate, net: amount, tax, gross: amount + tax }
}

function reduce(columns: Column[], unit: PriceUnit, discount: bigint): Column[] {
  const amounts = columns.map((column) => column[unit])
  const shares = spread(discount, amounts)
  return columns.map((column, index) => columnFrom(unit, column.rate, column[unit] - (shares[index] ?? 0n)))
}

function discounted(columns: Column[], unit: PriceUnit, discount: Discount): Column[] {
  if (discount.absolute) {
    return reduce(columns, discount.absoluteUnit, scaled(discount.absolute, 2) ?? 0n)
  }
  if (discount.percent) {
    const sum = columns.reduce((total, column) => total + column[unit], 0n)
    return reduce(columns, unit, roundedQuotient(sum * (scaled(discount.percent, 2) ?? 0n), 10_000n))
  }
  return columns
}

export function computeTotals(lines: readonly PricedLine[], unit: PriceUnit, discount: Discount): Totals {
  const perLine = lines.map(lineCents)
  const sums = new Map<bigint, bigint>()
  lines.forEach((line, index) => {
    const rate = rateOf(line.ratePercent)
    sums.set(rate, (sums.get(rate) ?? 0n) + (perLine[index] ?? 0n))
  })
  const plain = [...sums].map(([rate, amount]) => columnFrom(unit, rate, amount))
  const columns = discounted(plain, unit, discount).sort((a, b) => Number(a.rate - b.rate))
  const sum = (pick: (column: Column) => bigint): number =>
    Number(columns.reduce((total, column) => total + pick(column), 0n))
  return {
    lineCents: perLine.map(Number),
    columns: columns.map((column) => ({
      ratePercent: toNumber(column.rate, 2),
      netCents: Number(column.net),
      taxCents: Number(column.tax),
      grossCents: Number(column.gross),
    })),
    netCents: sum((column) => column.net),
    taxCents: sum((column) => column.tax),
    grossCents: sum((column) => column.gross),
  }
}

/** Both unit prices of a line; the computed one keeps four decimals (13.40 net at 19 % reads 15.946 gross). */
export function unitPrices(
  unit: PriceUnit,
  amount: number,
  ratePercent: number
): { net: number; gross: number } {
  const exact = scaled(amount, 4) ?? 0n
  const rate = rateOf(ratePercent)
  return unit === "gross"
    ? { gross: amount, net: toNumber(roundedQuotient(exact * 10_000n, 10_000n + rate), 4) }
    : { net: amount, gross: toNumber(roundedQuotient(exact * (10_000n + rate), 10_000n), 4) }
}

/** Tax contained in (gross) or due on (net) one amount in cents. */
export function taxOf(unit: PriceUnit, amountCents: number, ratePercent: number): number {
  return Number(columnFrom(unit, rateOf(ratePercent), BigInt(amountCents)).tax)
}

export const taxAmountsOf = (columns: readonly RateColumn[]) =>
  columns.map((column) => ({
    taxRatePercentage: column.ratePercent,
    taxAmount: euros(column.taxCents),
    netAmount: euros(column.netCents),
  }))
