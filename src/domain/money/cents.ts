declare const unit: unique symbol

/** A whole number of cents. Signed; never a fraction. */
export type Cents = number & { readonly [unit]: "cents" }

/**
 * An amount before rounding, as a whole number of millionths of a cent (1e-8 euro).
 * Medusa keeps unrounded decimals; eight places tell all of them apart that matter for a cent.
 * Range: up to 90 million euro.
 */
export type Exact = number & { readonly [unit]: "exact" }

const exactPerCent = 1_000_000

/** @throws RangeError when the number is not a whole number that arithmetic keeps exactly */
export function cents(value: number): Cents {
  return whole(value) as Cents
}

/** @throws RangeError as `cents` */
export function exact(value: number): Exact {
  return whole(value) as Exact
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`not a whole, safe number: ${value}`)
  }
  return value === 0 ? 0 : value
}

export const zeroCents = cents(0)
export const zeroExact = exact(0)

export const addCents = (a: Cents, b: Cents): Cents => cents(a + b)
export const subtractCents = (a: Cents, b: Cents): Cents => cents(a - b)
export const sumCents = (amounts: readonly Cents[]): Cents => cents(amounts.reduce((sum, a) => sum + a, 0))
export const sumExact = (amounts: readonly Exact[]): Exact => exact(amounts.reduce((sum, a) => sum + a, 0))

export const toExact = (amount: Cents): Exact => exact(amount * exactPerCent)

/** Rounds to the cent, half away from zero, so that a credit note mirrors its invoice. */
export const roundToCents = (amount: Exact): Cents => cents(divideHalfUp(amount, exactPerCent))

/**
 * Whole-number division, half away from zero.
 * @param dividend safe whole number   @param divisor positive whole number
 */
export function divideHalfUp(dividend: number, divisor: number): number {
  const size = Math.abs(dividend)
  const quotient = Math.floor(size / divisor)
  const rest = size - quotient * divisor
  const rounded = rest * 2 >= divisor ? quotient + 1 : quotient
  return dividend < 0 ? -rounded : rounded
}

/** `amount * part / whole`, rounded down towards zero, without losing digits. */
export function share(amount: Exact, part: number, whole: number): Exact {
  return exact(Number((BigInt(amount) * BigInt(part)) / BigInt(whole)))
}

/** Decimal number of the currency, for JSON: 1999 becomes 19.99. */
export const toDecimal = (amount: Cents): number => amount / 100

/** Cents of a decimal number that came as JSON. @throws RangeError when it has more than two decimals */
export function fromDecimal(amount: number): Cents {
  const scaled = amount * 100
  const rounded = Math.round(scaled)
  if (Math.abs(scaled - rounded) > 1e-6) {
    throw new RangeError(`not a whole number of cents: ${amount}`)
  }
  return cents(rounded)
}
