import { PriceBasis } from "../documents"
import {
  Cents,
  cents,
  columnFromGross,
  columnFromNet,
  roundToTotal,
  share,
  sumCents,
  TaxColumn,
  toExact,
} from "../money"

/** Of the lowest rate, so many cents of revenue surely change the tax by one. */
const farthest = 100

/**
 * Parts the sum of one tax rate among posting categories. The parts add up to it, and the tax of each is what lexoffice
 * computes from its amount, rounded on its own. Both can only hold when some cents of revenue move from one category to
 * another; tax and total never do.
 * @param grosses what belongs to each category, gross
 * @returns one column for each, in the same order; null when the amounts are too small to part
 */
export function splitColumn(
  column: TaxColumn,
  basis: PriceBasis,
  grosses: readonly Cents[]
): TaxColumn[] | null {
  const total = column[basis]
  const whole = sumCents(grosses)
  let amounts = roundToTotal(
    grosses.map((gross) => share(toExact(total), gross, whole)),
    total
  )
  const toColumn = (amount: Cents) =>
    (basis === "gross" ? columnFromGross : columnFromNet)(column.ratePercent, amount)
  const missing = (tried: readonly Cents[]) =>
    Math.abs(column.tax - sumCents(tried.map((amount) => toColumn(amount).tax)))
  while (missing(amounts) > 0) {
    const better = nearest(amounts, (tried) => missing(tried) < missing(amounts))
    if (better === null) {
      return null
    }
    amounts = better
  }
  return amounts.every((amount) => amount > 0) ? amounts.map(toColumn) : null
}

/** The amounts with as few cents as possible moved from one to another, so that they are better; null when none are. */
function nearest(amounts: readonly Cents[], isBetter: (tried: Cents[]) => boolean): Cents[] | null {
  for (let distance = 1; distance <= farthest; distance++) {
    const found = movesBy(distance, amounts).find(isBetter)
    if (found !== undefined) {
      return found
    }
  }
  return null
}

const movesBy = (distance: number, amounts: readonly Cents[]): Cents[][] =>
  amounts.flatMap((available, from) =>
    available <= distance
      ? []
      : amounts.flatMap((_, to) => (to === from ? [] : [moved(amounts, from, to, distance)]))
  )

const moved = (amounts: readonly Cents[], from: number, to: number, distance: number): Cents[] =>
  amounts.map((amount, index) => cents(amount + (index === to ? distance : index === from ? -distance : 0)))
