/**
 * Decimals as Medusa keeps them: whole numbers of 1e-20, so that 1.5 is 150000000000000000000n.
 * The model's own arithmetic; it shares nothing with `src/domain/money`.
 */
export type Decimal = bigint

export const one: Decimal = 10n ** 20n

/** @param digits number of decimals `value` has, such as 1999 with 2 for 19.99 */
export const decimal = (value: number, digits: number): Decimal => BigInt(value) * 10n ** BigInt(20 - digits)

export const multiply = (a: Decimal, b: Decimal): Decimal => quotient(a * b, one)
export const divide = (a: Decimal, b: Decimal): Decimal => quotient(a * one, b)

/** Whole-number division, half away from zero, for a positive divisor. */
export function quotient(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor : divisor
  return (2n * dividend + half) / (2n * divisor)
}

/** Keeps some decimals only, as a whole number: 1.999 with 2 is 200n. */
export const withDigits = (value: Decimal, digits: number): bigint =>
  quotient(value, 10n ** BigInt(20 - digits))
