import type { Purchase } from "../../integration-tests/helpers/shop"
import type { Stand, Wait } from "./stand"

/** A customer bought the same in both shops, one right after the other. */
export type Pair = { with: Wait; without: Wait }

type Shops = { with: Stand; without: Stand }

const purchase: Purchase = {
  items: [
    { variant: "mug", quantity: 2 },
    { variant: "novel", quantity: 1 },
  ],
}

/**
 * Buys in both shops, in turns, and every other time in the one with the plugin first: whatever slows the machine
 * down meets both.
 * @param pause waits after every purchase, the same after those of either shop
 */
export async function compare(shops: Shops, pairs: number, pause: () => Promise<unknown>): Promise<Pair[]> {
  const measured: Pair[] = []
  for (let index = 0; index < pairs; index++) {
    const order = index % 2 === 0 ? (["with", "without"] as const) : (["without", "with"] as const)
    const waits: Partial<Pair> = {}
    for (const shop of order) {
      waits[shop] = await shops[shop].buy(purchase)
      await pause()
    }
    if (waits.with && waits.without) measured.push({ with: waits.with, without: waits.without })
  }
  return measured
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below = 0, above = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (below + above) / 2
}

/** How much longer it takes with the plugin, at the median: what slows the machine down for a while meets both of a pair. */
export const medianRatio = (pairs: readonly Pair[], what: keyof Wait): number =>
  median(pairs.map((pair) => pair.with[what] / pair.without[what]))
