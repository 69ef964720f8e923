import { Cents, cents, Exact, roundToCents, toExact, zeroCents } from "../money"

/** An amount, and what was booked for it so far: its worth before rounding, and its cents. */
export type Rebooking = { exact: Exact; before: { exact: Exact; gross: Cents } }

/**
 * Rounds amounts that were rounded before, so that they add up to `total`. What did not change
 * keeps its cents, what shrank does not grow by a cent and the other way round, as far as `total`
 * allows: otherwise a return would need an invoice of one cent beside its credit note.
 *
 * Every result is at most one cent from its amount and never negative, however often an order
 * changes. Such results exist, because the amounts rounded down add up to at most `total` and
 * rounded up to at least `total`.
 *
 * @param total what all amounts together are, rounded half up
 * @returns one rounded amount for each, in the same order   @throws RangeError for any other total
 */
export function settleCents(amounts: readonly Rebooking[], total: Cents): Cents[] {
  const settled = amounts.map(preferred)
  let missing = total - settled.reduce((sum, amount) => sum + amount, 0)
  const step = Math.sign(missing)
  const takers = missing === 0 ? [] : mostWillingFirst(amounts, settled, step)
  while (missing !== 0) {
    const taker = takers.find((index) => fits(amounts[index], (settled[index] ?? 0) + step))
    if (taker === undefined) {
      throw new RangeError(`no amount can take ${missing} cents`)
    }
    settled[taker] = cents((settled[taker] ?? 0) + step)
    missing -= step
  }
  return settled
}

/** What the amount would be rounded to if it were alone. */
function preferred({ exact, before }: Rebooking): Cents {
  if (exact === 0 || exact === before.exact) {
    return exact === 0 ? zeroCents : before.gross
  }
  const rounded = roundToCents(exact)
  return cents(exact > before.exact ? Math.max(rounded, before.gross) : Math.min(rounded, before.gross))
}

const oneCent = toExact(cents(1))

const fits = (amount: Rebooking | undefined, settled: number): boolean =>
  amount !== undefined && settled >= 0 && Math.abs(toExact(cents(settled)) - amount.exact) <= oneCent

/** Indexes of the amounts that may take a cent. Of equally willing ones the most wronged comes first. */
function mostWillingFirst(amounts: readonly Rebooking[], settled: readonly Cents[], step: number): number[] {
  const grows = amounts.some(({ exact, before }) => exact > before.exact)
  const shrinks = amounts.some(({ exact, before }) => exact < before.exact)
  const takers = amounts.map(({ exact, before }, index) => {
    const now = (settled[index] ?? 0) + step
    const move = Math.sign(now - before.gross)
    return {
      index,
      fits: fits(amounts[index], now),
      wronged: step * (exact - toExact(cents(now))),
      reluctance: reluctanceOf({
        move,
        needsOwnDocument: (move > 0 && !grows) || (move < 0 && !shrinks),
        isGone: exact === 0,
        ownMove: Math.sign(exact - before.exact),
      }),
    }
  })
  return takers
    .filter((taker) => taker.fits)
    .sort((a, b) => a.reluctance - b.reluctance || b.wronged - a.wronged || a.index - b.index)
    .map(({ index }) => index)
}

type Consequence = { move: number; needsOwnDocument: boolean; isGone: boolean; ownMove: number }

/** What taking a cent would do, from harmless to bad. */
function reluctanceOf({ move, needsOwnDocument, isGone, ownMove }: Consequence): number {
  if (move === 0) {
    return 0
  }
  if (needsOwnDocument) {
    return 3
  }
  if (isGone) {
    return 2
  }
  return move === ownMove ? 0 : 1
}
