import { Decimal, decimal, divide, multiply, one } from "./decimal"

/** One line of the modelled order. Everything is a plain number in the smallest unit it needs. */
export type ModelLine = {
  id: string
  kind: "item" | "shipping"
  /** Hundredths of a percent; null: Medusa made no tax line */
  rate: number | null
  inclusive: boolean
  /** Ten-thousandths of a euro per piece, in the line's own basis */
  price: number
  /** Ten-thousandths of a piece */
  quantity: number
  received: number
  dismissed: number
  /** Item coupon, hundredths of a percent */
  percentOff: number
}

export type ModelOrder = {
  status: "open" | "completed" | "canceled"
  lines: ModelLine[]
  /** Order coupon in cents, spread over the items */
  coupon: number
  /** All in cents */
  prepaid: number
  captured: number
  refunded: number
  shipped: boolean
  /** Counts lines that ever were, for their ids */
  made: number
}

export type LineAmounts = { gross: Decimal; net: Decimal; returned: Decimal; discount: Decimal }

export const leftOf = (line: ModelLine): number => line.quantity - line.received - line.dismissed

const fullPrice = (line: ModelLine): Decimal => multiply(decimal(line.price, 4), decimal(line.quantity, 4))

const afterOwnCoupon = (line: ModelLine): Decimal => {
  const full = fullPrice(line)
  return full - multiply(full, decimal(line.percentOff, 4))
}

/** What Medusa computes per line: nothing is rounded, twenty decimals are kept. */
export function amountsOf(order: ModelOrder): LineAmounts[] {
  const weights = order.lines.map((line) => (line.kind === "item" ? afterOwnCoupon(line) : 0n))
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  const wanted = decimal(order.coupon, 2)
  const coupon = wanted < whole ? wanted : whole
  return order.lines.map((line, index) => {
    const part = whole === 0n ? 0n : multiply(coupon, divide(weights[index] ?? 0n, whole))
    return lineAmounts(line, fullPrice(line) - afterOwnCoupon(line) + part)
  })
}

function lineAmounts(line: ModelLine, discount: Decimal): LineAmounts {
  const quantity = decimal(line.quantity, 4)
  const discountPerPiece = quantity === 0n ? 0n : divide(discount, quantity)
  const worth = (pieces: number) => priced(line, decimal(pieces, 4), discountPerPiece)
  const left = worth(leftOf(line))
  const before = priced(line, decimal(leftOf(line), 4), 0n)
  return {
    ...left,
    returned: worth(line.received + line.dismissed).gross,
    discount: before.gross - left.gross,
  }
}

function priced(line: ModelLine, pieces: Decimal, discountPerPiece: Decimal) {
  const rate = decimal(line.rate ?? 0, 4)
  const amount = multiply(decimal(line.price, 4), pieces) - multiply(discountPerPiece, pieces)
  const net = line.inclusive ? divide(amount, one + rate) : amount
  return { net, gross: net + multiply(net, rate) }
}
