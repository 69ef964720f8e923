import { Quantity } from "../ledger"
import { Cents, cents } from "../money"

/** Ten-thousandths of a euro: lexoffice takes unit prices with four decimals. */
export type UnitPrice = number

const hundred = 100n
const tenThousand = 10_000n

const divideHalfUpBig = (dividend: bigint, divisor: bigint): bigint =>
  (dividend * 2n + divisor) / (divisor * 2n)

/** What lexoffice makes of a line: quantity times unit price, rounded half up to the cent. Nothing negative. */
export function lineAmount(quantity: Quantity, unitPrice: UnitPrice): Cents {
  return cents(Number(divideHalfUpBig(BigInt(quantity) * BigInt(unitPrice), tenThousand * hundred)))
}

/**
 * The unit price with which lexoffice arrives at exactly `amount` for `quantity`.
 * @returns null when four decimals cannot express it (large quantities)
 */
export function unitPriceFor(amount: Cents, quantity: Quantity): UnitPrice | null {
  if (quantity <= 0) {
    return null
  }
  const price = Number(divideHalfUpBig(BigInt(amount) * hundred * tenThousand, BigInt(quantity)))
  return lineAmount(quantity, price) === amount ? price : null
}

/** The unit price of a line that is expressed as one piece. */
export const asOnePiece = (amount: Cents): UnitPrice => amount * 100
