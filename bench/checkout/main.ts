// node scripts/with-postgres.mjs tsx bench/checkout/main.ts [--rounds 20] [--orders 10] [--warm-up 12]
//
// What customers wait for at the checkout of a shop with the plugin, against the same shop without it: two Medusa
// servers, side by side. The plugin works after the answer, in the same process. Two processes of the very same shop differ by up
// to 7 percent for as long as they live: hence many rounds, each with processes of its own, and the median over all of them.
import { setTimeout as pause } from "node:timers/promises"
import { parseArgs } from "node:util"
import { bench } from "../bench"
import { atMost, forInformation } from "../results"
import { compare, median, medianRatio, type Pair } from "./compare"
import { openStage } from "./stage"

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "20" },
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
    const all = quiet.flat()
    const ofRounds = quiet.map((pairs) => medianRatio(pairs, "whole"))
    return {
      benchmark: "Checkout with the plugin against without",
      setting:
        `The same order in both shops, one right after the other, the next one after a pause in which the plugin ends its work: ` +
        `the ratio of each pair, and the median of all. Both shops are started anew for each of ${rounds} rounds of ` +
        `${orders} pairs, after ${warmUp} to warm up, since two processes of the same shop differ too. Then ` +
        `${withoutGap} more orders, each at once after the one before.`,
      figures: [
        atMost("completing the cart, quiet before", medianRatio(all, "complete"), 1.02, "times"),
        atMost("the whole checkout, quiet before", medianRatio(all, "whole"), 1.02, "times"),
        forInformation("the same, the round with the lowest", Math.min(...ofRounds), "times"),
        forInformation("the same, the round with the highest", Math.max(...ofRounds), "times"),
        forInformation("the same, by the server's processor time", medianRatio(all, "work"), "times"),
        forInformation("completing the cart, no gap", medianRatio(busy, "complete"), "times"),
        forInformation("the whole checkout, no gap", medianRatio(busy, "whole"), "times"),
        forInformation(
          "completing the cart without the plugin",
          median(all.map(({ without }) => without.complete)),
          "ms"
        ),
        forInformation("orders waiting for their invoice after those without gaps", waiting, "orders"),
      ],
    }
  } finally {
    await stage.close()
  }
})
