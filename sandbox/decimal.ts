/**
 * Exact decimal arithmetic on scaled BigInts. JSON numbers come in as doubles; their shortest decimal notation is
 * what the sender wrote, so the notation is taken apart instead of multiplying the double.
 */

/** `value` times 10^scale, or undefined when it is no finite number or has more decimals than `scale`. */
export function scaled(value: number, scale: number): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (!match) return undefined
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match
  const shift = scale - fraction.length + Number(exponent)
  const digits = BigInt(whole + fraction)
  if (digits === 0n) return 0n
  if (shift < 0) return undefined
  const magnitude = digits * 10n ** BigInt(shift)
  return sign ? -magnitude : magnitude
}

/** Division rounded half up, away from zero: -2.5 becomes -3. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n
  const a = dividend < 0n ? -dividend : dividend
  const b = divisor < 0n ? -divisor : divisor
  const quotient = (2n * a + b) / (2n * b)
  return negative ? -quotient : quotient
}

/** The JSON number for a scaled value, e.g. (3689n, 2) -> 36.89. */
export function toNumber(value: bigint, scale: number): number {
  const negative = value < 0n
  const digits = (negative ? -value : value).toString().padStart(scale + 1, "0")
  const cut = digits.length - scale
  const number = Number(`${digits.slice(0, cut)}.${digits.slice(cut)}`)
  return negative && number !== 0 ? -number : number
}

/** The JSON number for integer cents. */
export const euros = (cents: number): number => toNumber(BigInt(cents), 2)

/** Integer cents of a JSON number with at most two decimals. */
export function cents(value: number): number | undefined {
  const exact = scaled(value, 2)
  return exact === undefined ? undefined : Number(exact)
}

/** Shares of `amount` in proportion to `weights`; they add up to `amount` exactly (cumulative rounding). */
export function spread(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amount : 0n))
  let seen = 0n
  let given = 0n
  return weights.map((weight) => {
    seen += weight
    const share = roundedQuotient(amount * seen, total) - given
    given += share
    return share
  })
}
