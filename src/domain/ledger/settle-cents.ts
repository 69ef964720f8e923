import { Cents, cents, Exact, roundToCents, toExact, zeroCents } from "../money"

/** An amount, and what was booked for it so far: its worth before rounding, and its cents. */
export type Rebooking = { exact: Exact; before: { exact: Exact; gross: Cents } }

/** Which kinds of documents an evaluation makes anyway: an invoice when something grew, a credit note when it shrank. */
export type Directions = { grows: boolean; shrinks: boolean }

/** A ten-thousandth of a cent: what unrounded amounts may move by without anything having happened. */
const dust = 100

/** 1: is worth more than was booked, -1: less, 0: nothing happened to it. */
function changeOf({ exact, before }: Rebooking): -1 | 0 | 1 {
  const change = exact - before.exact
  if (Math.abs(change) <= dust) {
    return 0
  }
  return change > 0 ? 1 : -1
}

export const directionsOf = (amounts: readonly Rebooking[]): Directions => ({
  grows: amounts.some((amount) => changeOf(amount) > 0),
  shrinks: amounts.some((amount) => changeOf(amount) < 0),
})

/**
 * Rounds amounts that were rounded before, so that they add up to `total`. What did not change
 * keeps its cents; what shrank does not grow by a cent, and the other way round. Where `total`
 * leaves a cent over, the amount takes it where it does least harm: a return must not need an
 * invoice of one cent beside its credit note.
 *
 * No result is negative, and none is more than one cent from its amount, except where two cents
 * save such a document. Amounts that are new are less than a cent off (largest remainder).
 *
 * @param total at most two cents from the sum of the amounts
 * @returns one rounded amount for each, in the same order   @throws RangeError for any other total
 */
export function settleCents(amounts: readonly Rebooking[], total: Cents, directions: Directions): Cents[] {
  const settled = amounts.map((amount) => preferred(amount, directions))
  let missing = total - settled.reduce((sum, amount) => sum + amount, 0)
  while (missing !== 0) {
    const step = Math.sign(missing)
    const taker = mostWilling(amounts, settled, step, directions)
    if (taker === null) {
      throw new RangeError(`no amount can take ${missing} cents`)
    }
    settled[taker] = cents((settled[taker] ?? 0) + step)
    missing -= step
  }
  return settled
}

/** What the amount would be rounded to if it were alone. A cent left of something gone waits for the next credit note. */
function preferred(amount: Rebooking, { shrinks }: Directions): Cents {
  const { exact, before } = amount
  if (exact === 0 && shrinks) {
    return zeroCents
  }
  switch (changeOf(amount)) {
    case 0:
      return before.gross
    case 1:
      return cents(Math.max(roundToCents(exact), before.gross))
    case -1:
      return cents(Math.min(roundToCents(exact), before.gross))
  }
}

/** Index of the amount that should take a cent; of equally willing ones, the one that rounding wronged most. */
function mostWilling(
  amounts: readonly Rebooking[],
  settled: readonly Cents[],
  step: number,
  directions: Directions
): number | null {
  let best: { index: number; harm: number; wronged: number } | null = null
  for (const [index, amount] of amounts.entries()) {
    const now = (settled[index] ?? 0) + step
    const wronged = step * (amount.exact - now * oneCent)
    const harm = now < 0 || wronged < -2 * oneCent ? Infinity : harmOf(amount, now, directions)
    if (
      harm < Infinity &&
      (best === null || harm < best.harm || (harm === best.harm && wronged > best.wronged))
    ) {
      best = { index, harm, wronged }
    }
  }
  return best?.index ?? null
}

const oneCent = toExact(cents(1))

/** What it would do to book `now` cents for an amount: each reason weighs more than all after it. */
function harmOf(amount: Rebooking, now: number, { grows, shrinks }: Directions): number {
  const { exact, before } = amount
  const move = Math.sign(now - before.gross)
  const needsOwnDocument = (move > 0 && !grows) || (move < 0 && !shrinks)
  const isFarOff = Math.abs(exact - now * oneCent) > oneCent
  const leavesCentOfGone = exact === 0 && move !== 0
  const isAgainstOwnChange = move !== 0 && move !== changeOf(amount)
  return [needsOwnDocument, isFarOff, leavesCentOfGone, isAgainstOwnChange].reduce(
    (harm, applies) => harm * 2 + (applies ? 1 : 0),
    0
  )
}
