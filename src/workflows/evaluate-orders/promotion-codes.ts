import { Order } from "./order-schema"

type Line = Pick<Order["items"][number], "adjustments">

/** Codes of the promotions that took something off; a discount given by hand has none. */
export function promotionCodes(...lines: Line[]): string[] {
  const codes = lines
    .flatMap(({ adjustments }) => adjustments)
    .filter(({ amount }) => Number(amount) !== 0)
    .map(({ code }) => code?.trim() ?? "")
  return [...new Set(codes.filter((code) => code !== ""))]
}
