import { Sale } from "../../index"
import { quotient } from "./decimal"

/** What has been given back on each line at its rate beyond returns: millionths of 1e-8 euro. */
export type Given = ReadonlyMap<string, bigint>

/** What the books of an order must say. Worths are in millionths of 1e-8 euro, `total` in cents. */
export type Expected = {
  total: bigint
  byLine: Map<string, { ratePercent: number; worth: bigint }>
  byRate: Map<number, bigint>
  given: Given
}

const fine = 1_000_000n
const finePerCent = fine * 1_000_000n

export const inCents = (worth: bigint): number => Number(worth) / Number(finePerCent)

const wholeCents = (amount: number): bigint => quotient(BigInt(amount), 1_000_000n)
const most = (...amounts: bigint[]): bigint => amounts.reduce((a, b) => (a > b ? a : b))
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

export const accountOf = (line: { key: string; ratePercent: number | null }): string =>
  `${line.key} at ${line.ratePercent ?? 0}`

/** Refunds beyond what was paid too much; of an order with money still owed, beyond what came back. In cents. */
export function allowanceOf(sale: Sale): bigint {
  const worth = wholeCents(sale.total)
  const returned = wholeCents(sale.lines.reduce((sum, line) => sum + line.returnedGross, 0))
  const overpaid = BigInt(sale.captured + sale.prepaid) - worth
  const apart = returned > overpaid ? returned - overpaid : overpaid - returned
  const explained = overpaid < 0n ? returned : apart <= 1n ? most(returned, overpaid) : overpaid
  return least(most(BigInt(sale.refunded) - explained, 0n), most(worth, 0n))
}

/**
 * An allowance stays where it was given; more of it goes to every line in proportion to what is
 * left of the line; less of it is taken back in proportion to what was given.
 */
function give(sale: Sale, allowance: bigint, before: Given): bigint[] {
  const worths = sale.lines.map((line) => BigInt(line.gross) * fine)
  const kept = sale.lines.map((line, index) => least(before.get(accountOf(line)) ?? 0n, worths[index] ?? 0n))
  const rest = allowance * finePerCent - sum(kept)
  const weights = rest < 0n ? kept : worths.map((worth, index) => worth - (kept[index] ?? 0n))
  const whole = sum(weights)
  return kept.map((amount, index) =>
    whole === 0n ? amount : amount + quotient(rest * (weights[index] ?? 0n), whole)
  )
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n)

/** @param before what the documents so far gave back */
export function expectedOf(sale: Sale, before: Given): Expected {
  const allowance = allowanceOf(sale)
  const total = sale.status === "canceled" ? 0n : wholeCents(sale.total) - allowance
  const givenNow = give(sale, allowance, before)
  const byLine: Expected["byLine"] = new Map()
  const byRate: Expected["byRate"] = new Map()
  const given = new Map<string, bigint>()
  sale.lines.forEach((line, index) => {
    const ratePercent = line.ratePercent ?? 0
    const full = BigInt(line.gross) * fine
    const back = total === 0n ? full : (givenNow[index] ?? 0n)
    byLine.set(accountOf(line), { ratePercent, worth: full - back })
    byRate.set(ratePercent, (byRate.get(ratePercent) ?? 0n) + full - back)
    given.set(accountOf(line), back)
  })
  return { total, byLine, byRate, given }
}

/** Whether the order's first invoice is due, said again in the model's own words. */
export function isDue(
  sale: Sale,
  trigger: "order_placed" | "payment_captured" | "shipped" | "order_completed"
): boolean {
  if (sale.status === "canceled") {
    return false
  }
  const paid = BigInt(sale.captured + sale.prepaid) >= wholeCents(sale.total)
  const reached = {
    order_placed: true,
    payment_captured: paid,
    shipped: sale.shipped,
    order_completed: sale.status === "completed",
  }
  return reached[trigger]
}
