import { Cents, exact, Exact, toExact } from "../money"

export const euros = (amount: Cents): number => amount / 100

/** `25.98` or `7.11492971`: as many decimals as there are, at least two. */
export function exactText(amount: Exact): string {
  const sign = amount < 0 ? "-" : ""
  const digits = String(Math.abs(amount)).padStart(9, "0")
  const decimals = digits.slice(-8).replace(/0{1,6}$/, "")
  return `${sign}${digits.slice(0, -8)}.${decimals}`
}

/** What rounding did to an amount. */
export const roundingText = (rounded: Cents, unrounded: Exact): string =>
  exactText(exact(toExact(rounded) - unrounded))
