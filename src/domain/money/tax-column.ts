import { Cents, cents, divideHalfUp, subtractCents } from "./cents"

/** What a document says for one tax rate. `ratePercent` such as 19 or 25.5. */
export type TaxColumn = { ratePercent: number; net: Cents; tax: Cents; gross: Cents }

/** Rates have at most two decimals, so hundredths of a percent are whole. */
const hundredths = (ratePercent: number): number => Math.round(ratePercent * 100)

/**
 * Takes the tax out of a gross sum of one rate: net is rounded half up, tax is the rest.
 * Source: column method per rate, as lexoffice computes documents with gross prices.
 */
export function columnFromGross(ratePercent: number, gross: Cents): TaxColumn {
  const net = cents(divideHalfUp(gross * 10_000, 10_000 + hundredths(ratePercent)))
  return { ratePercent, net, tax: subtractCents(gross, net), gross }
}

/** Puts the tax on a net sum of one rate, rounded half up once. Source: as `columnFromGross`, net prices. */
export function columnFromNet(ratePercent: number, net: Cents): TaxColumn {
  const tax = cents(divideHalfUp(net * hundredths(ratePercent), 10_000))
  return { ratePercent, net, tax, gross: cents(net + tax) }
}

/**
 * Whether the net of a gross sum lies exactly between two cents: rounding the net up and rounding
 * the tax up are then both right (0.03 at 20 % is 0.03 + 0.00 or 0.02 + 0.01).
 */
export function isNetHalfway(ratePercent: number, gross: Cents): boolean {
  const divisor = 10_000 + hundredths(ratePercent)
  return (gross * 20_000) % (2 * divisor) === divisor
}
