import { Cents, cents, Exact, roundToCents, toExact } from "./cents"

/**
 * Rounds every amount to the cent so that the results add up to `total`: each is rounded half up,
 * then the cents that are missing or too many go to the amounts that rounding wronged most.
 * An amount of zero stays zero as long as another one can take the cent.
 *
 * @param amounts unrounded   @param total what the rounded amounts must add up to
 * @returns one rounded amount for each, in the same order
 * Source: largest remainder method.
 */
export function roundToTotal(amounts: readonly Exact[], total: Cents): Cents[] {
  const rounded = amounts.map(roundToCents)
  let missing = total - rounded.reduce((sum, a) => sum + a, 0)
  if (missing === 0) {
    return rounded
  }
  const step = missing > 0 ? 1 : -1
  const order = takers(amounts, rounded, step)
  if (order.length === 0) {
    throw new RangeError(`no amount can take ${missing} cents`)
  }
  for (let turn = 0; missing !== 0; turn++) {
    const index = order[turn % order.length] ?? 0
    rounded[index] = cents((rounded[index] ?? 0) + step)
    missing -= step
  }
  return rounded
}

/** Indexes of the amounts that may take a cent, the most wronged first; ties in the given order. */
function takers(amounts: readonly Exact[], rounded: readonly Cents[], step: number): number[] {
  const wronged = (index: number) => step * ((amounts[index] ?? 0) - toExact(rounded[index] ?? cents(0)))
  const all = amounts.map((_, index) => index)
  const filled = all.filter((index) => amounts[index] !== 0)
  return (filled.length > 0 ? filled : all).sort((a, b) => wronged(b) - wronged(a) || a - b)
}
