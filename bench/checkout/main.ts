// node scripts/with-postgres.mjs tsx bench/checkout/main.ts [--rounds 6] [--orders 25] [--warm-up 20]
//
// What customers wait for at the checkout of a shop with the plugin, against the same shop without it: two Medusa
// servers, side by side. The plugin works after the answer, in the same process. A process that was started anew is as a whole some
// percent faster or slower than the one before, and stays so: hence the rounds.
import { setTimeout as wait } from "node:timers/promises"
import { parseArgs } from "node:util"
import { bench } from "../bench"
import { atMost, forInformation } from "../results"
import { compare, median, ratioOfMedians, type Pair } from "./compare"
import { openStage } from "./stage"

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "6" },
    orders: { type: "string", default: "25" },
    "warm-up": { type: "string", default: "20" },
  },
})
const [rounds, orders, warmUp] = [values.rounds, values.orders, values["warm-up"]].map(Number) as [
  number,
  number,
  number,
]
const withoutGap = 2 * orders
const noGap = async () => undefined
/** Longer than the plugin takes for an order, so that it is as long after the purchases of either shop. */
const gapMs = 1500

bench(async () => {
  const stage = await openStage()
  try {
    const { shops } = stage
    const gap = () => Promise.all([stage.quiet(), wait(gapMs)])
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
    const ofRounds = quiet.map((pairs) => ratioOfMedians(pairs, "whole"))
    return {
      benchmark: "Checkout with the plugin against without",
      setting:
        `${rounds * orders} orders in each of two shops, in turns, at the median; the next one after a pause in which the ` +
        `plugin ends its work. Both shops are started anew ${rounds} times, since two processes of the same shop differ ` +
        `too. Then ${withoutGap} more orders, each at once after the one before.`,
      figures: [
        atMost("completing the cart, quiet before", ratioOfMedians(all, "complete"), 1.02, "times"),
        atMost("the whole checkout, quiet before", ratioOfMedians(all, "whole"), 1.02, "times"),
        forInformation("the same, the round with the lowest", Math.min(...ofRounds), "times"),
        forInformation("the same, the round with the highest", Math.max(...ofRounds), "times"),
        forInformation("the same, by the server's processor time", ratioOfMedians(all, "work"), "times"),
        forInformation("completing the cart, no gap", ratioOfMedians(busy, "complete"), "times"),
        forInformation("the whole checkout, no gap", ratioOfMedians(busy, "whole"), "times"),
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
