import {
  addCents,
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
 * What has been refunded without the customer having it coming: the order is worth less by it.
 * Never more than the order is worth.
 */
export function allowanceOf(sale: Sale): Cents {
  const worth = roundToCents(sale.total)
  const beyond = cents(Math.max(sale.refunded - comingBack(sale, worth), 0))
  return cents(Math.min(beyond, Math.max(worth, 0)))
}

/** Unrounded lines and the order's rounded total may tell the worth of what came back differently by this. */
const roundingCents = 1

/**
 * What the customer has coming: all money beyond what the order is worth now, whether pieces came
 * back, the order was made cheaper, or a return costs a fee. While the order is not paid in full,
 * only the pieces that came back can be what a refund was for.
 */
function comingBack(sale: Sale, worth: Cents): Cents {
  const returned = roundToCents(sumExact(sale.lines.map((line) => line.returnedGross)))
  const overpaid = subtractCents(addCents(sale.captured, sale.prepaid), worth)
  const isRoundingOnly = Math.abs(returned - overpaid) <= roundingCents
  return overpaid < 0 || isRoundingOnly ? cents(Math.max(returned, overpaid)) : overpaid
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
