// node scripts/with-postgres.mjs tsx bench/checkout/main.ts [--orders 300] [--warm-up 30]
//
// What customers wait for at the checkout of a shop with the plugin, against the same shop without it: two Medusa
// servers, side by side. The plugin works after the answer, in the same process.
import { parseArgs } from "node:util"
import { bench } from "../bench"
import { atMost, forInformation } from "../results"
import { compare, median, ratioOfMedians } from "./compare"
import { openStage } from "./stage"

const { values } = parseArgs({
  options: { orders: { type: "string", default: "300" }, "warm-up": { type: "string", default: "30" } },
})
const orders = Number(values.orders)
const withoutGap = Math.ceil(orders / 3)
const noGap = async () => undefined

bench(async () => {
  const stage = await openStage()
  try {
    const { shops } = stage
    await compare(shops, 1, stage.quiet) // the first order connects the shop
    await stage.liftLimits()
    await compare(shops, Number(values["warm-up"]), stage.quiet)
    const quiet = await compare(shops, orders, stage.quiet)
    await stage.restoreLimits()
    const busy = await compare(shops, withoutGap, noGap)
    const waiting = await stage.unfinished()
    const alone = median(quiet.map(({ without }) => without.complete))
    return {
      benchmark: "Checkout with the plugin against without",
      setting:
        `${orders} orders in each of two shops, in turns, at the median; the next one when the plugin has nothing to ` +
        `do any more. Then ${withoutGap} more, each at once after the one before.`,
      figures: [
        atMost("completing the cart, quiet before", ratioOfMedians(quiet, "complete"), 1.02, "times"),
        atMost("the whole checkout, quiet before", ratioOfMedians(quiet, "whole"), 1.02, "times"),
        forInformation("completing the cart, no gap", ratioOfMedians(busy, "complete"), "times"),
        forInformation("the whole checkout, no gap", ratioOfMedians(busy, "whole"), "times"),
        forInformation("completing the cart without the plugin", alone, "ms"),
        forInformation("orders waiting for their invoice after those without gaps", waiting, "orders"),
      ],
    }
  } finally {
    await stage.close()
  }
})
