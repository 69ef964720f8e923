import { exact, Exact, share, sumExact } from "../money"
import { SaleLine } from "./sale"

/**
 * Gives shipping the tax rates of the goods, in proportion to their gross value: shipping is
 * ancillary to the goods and shares their rates. What the customer pays stays the same. Goods that
 * came back still count, so that a return never moves shipping from one rate to another.
 * Source: UStAE 3.10; a fair key by value (read 2026-11).
 */
export function shareShipping(lines: readonly SaleLine[]): SaleLine[] {
  const weights = weightsByRate(lines)
  const [first] = weights
  if (first === undefined) {
    return [...lines]
  }
  return lines.flatMap((line) => (line.kind === "shipping" && line.gross > 0 ? split(line, weights) : [line]))
}

type Weight = { ratePercent: number; gross: Exact }

/** The highest rate comes first, whatever the order of the lines: it takes what division leaves over. */
function weightsByRate(lines: readonly SaleLine[]): Weight[] {
  const sums = new Map<number, number>()
  for (const { kind, ratePercent, gross, returnedGross } of lines) {
    if (kind === "item" && ratePercent !== null) {
      sums.set(ratePercent, (sums.get(ratePercent) ?? 0) + gross + returnedGross)
    }
  }
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .map(([ratePercent, sum]) => ({ ratePercent, gross: exact(sum) }))
    .sort((one, other) => other.ratePercent - one.ratePercent)
}

function split(line: SaleLine, weights: Weight[]): SaleLine[] {
  const whole = sumExact(weights.map(({ gross }) => gross))
  const shares = weights.map(({ gross }) => share(line.gross, gross, whole))
  const rest = line.gross - sumExact(shares)
  return weights.map(({ ratePercent, gross: weight }, index) => {
    const gross = exact((shares[index] ?? 0) + (index === 0 ? rest : 0))
    const net = exact(Math.round(gross / (1 + ratePercent / 100)))
    return { ...line, ratePercent, gross, net, discountGross: share(line.discountGross, weight, whole) }
  })
}
