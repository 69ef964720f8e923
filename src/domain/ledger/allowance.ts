import {
  cents,
  Cents,
  exact,
  Exact,
  roundToCents,
  share,
  subtractCents,
  sumExact,
  toExact,
  zeroCents,
} from "../money"
import { Sale } from "./sale"

/**
 * What has been refunded beyond the pieces that came back and beyond money the customer paid too
 * much (an order made cheaper after it was paid). Never more than the order is worth.
 */
export function allowanceOf(sale: Sale): Cents {
  const worth = roundToCents(sale.total)
  const returned = roundToCents(sumExact(sale.lines.map((line) => line.returnedGross)))
  const overpaid = subtractCents(cents(sale.captured + sale.prepaid), worth)
  const accountedFor = Math.max(returned, overpaid, 0)
  const beyond = cents(Math.max(sale.refunded - accountedFor, 0))
  return cents(Math.min(beyond, Math.max(worth, 0)))
}

/** A line's worth, and the allowance that earlier documents gave on it. */
export type AllowanceShare = { worth: Exact; before: Exact }

/**
 * Spreads an allowance over the lines. What earlier documents gave on a line stays there; the rest
 * goes to all lines in proportion to what is left of each, never above it.
 *
 * @returns one unrounded amount for each line, in the same order
 */
export function spreadAllowance(lines: readonly AllowanceShare[], allowance: Cents): Exact[] {
  if (allowance === zeroCents) {
    return lines.map(() => exact(0))
  }
  const kept = lines.map(({ worth, before }) => exact(Math.max(Math.min(before, worth), 0)))
  const rest = toExact(allowance) - sumExact(kept)
  if (rest < 0) {
    return inProportion(kept, toExact(allowance))
  }
  const left = lines.map(({ worth }, index) => exact(Math.max(worth - (kept[index] ?? 0), 0)))
  const added = inProportion(left, exact(rest))
  return kept.map((amount, index) => exact(amount + (added[index] ?? 0)))
}

/** Shares of `amount` in proportion to the weights; they add up to it exactly, unless all weights are zero. */
function inProportion(weights: readonly Exact[], amount: Exact): Exact[] {
  const whole = sumExact(weights)
  if (whole === 0) {
    return weights.map(() => exact(0))
  }
  const capped = exact(Math.min(amount, whole))
  const shares = weights.map((weight) => share(capped, weight, whole))
  let missing = capped - sumExact(shares)
  return shares.map((part, index) => {
    const room = Math.min((weights[index] ?? 0) - part, missing)
    missing -= room
    return exact(part + room)
  })
}
