// node scripts/with-postgres.mjs tsx bench/checkout/main.ts [--rounds 12] [--orders 10] [--warm-up 12]
//
// What customers wait for at the checkout of a shop with the plugin, against the same shop without it: two Medusa
// servers, side by side. The plugin works after the answer, in the same process. Two processes of the very same shop differ by up
// to 7 percent for as long as they live: hence many rounds, each with processes of its own, and the median of their ratios.
import { setTimeout as pause } from "node:timers/promises"
import { parseArgs } from "node:util"
import { bench } from "../bench"
import { atMost, forInformation } from "../results"
import { compare, median, ratioOfMedians, type Pair } from "./compare"
import { openStage } from "./stage"
import type { Wait } from "./stand"

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "12" },
    orders: { type: "string", default: "10" },
    "warm-up": { type: "string", default: "12" },
  },
})
const [rounds, orders, warmUp] = [values.rounds, values.orders, values["warm-up"]].map(Number) as [
  number,
  number,
  number,
]
const withoutGap = 50
const noGap = async () => undefined
/** Longer than the plugin takes for an order, so that it is as long after the purchases of either shop. */
const gapMs = 1500

bench(async () => {
  const stage = await openStage()
  try {
    const { shops } = stage
    const gap = () => Promise.all([stage.quiet(), pause(gapMs)])
    await compare(shops, 1, gap) // the first order connects the shop
    await stage.liftLimits()
    const quiet: Pair[][] = []
    for (let round = 0; round < rounds; round++) {
      await stage.restart()
      await compare(shops, warmUp, noGap)
      await gap()
      quiet.push(await compare(shops, orders, gap))
    }
    await stage.restoreLimits()
    const busy = await compare(shops, withoutGap, noGap)
    const waiting = await stage.unfinished()
    const ratios = (what: keyof Wait) => quiet.map((pairs) => ratioOfMedians(pairs, what))
    return {
      benchmark: "Checkout with the plugin against without",
      setting:
        `Orders in each of two shops, in turns, the next one after a pause in which the plugin ends its work. Both shops are ` +
        `started anew for each of ${rounds} rounds, since two processes of the same shop differ too: the ratio of a round is ` +
        `that of the medians of ${orders} orders, after ${warmUp} to warm up, and the median of all rounds counts. Then ` +
        `${withoutGap} more orders, each at once after the one before.`,
      figures: [
        atMost("completing the cart, quiet before", median(ratios("complete")), 1.02, "times"),
        atMost("the whole checkout, quiet before", median(ratios("whole")), 1.02, "times"),
        forInformation("the same, the round with the lowest", Math.min(...ratios("whole")), "times"),
        forInformation("the same, the round with the highest", Math.max(...ratios("whole")), "times"),
        forInformation("the same, by the server's processor time", median(ratios("work")), "times"),
        forInformation("completing the cart, no gap", ratioOfMedians(busy, "complete"), "times"),
        forInformation("the whole checkout, no gap", ratioOfMedians(busy, "whole"), "times"),
        forInformation(
          "completing the cart without the plugin",
          median(quiet.flat().map(({ without }) => without.complete)),
          "ms"
        ),
        forInformation("orders waiting for their invoice after those without gaps", waiting, "orders"),
      ],
    }
  } finally {
    await stage.close()
  }
})
