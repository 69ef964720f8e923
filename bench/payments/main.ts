// node scripts/with-postgres.mjs tsx bench/payments/main.ts [--documents 10000] [--few 1000] [--changed 100]
//
// Pulls the payments of open documents in one worker process: how many requests it takes, and whether its memory stays
// flat. The account's pace is lifted, so times say nothing here.
import { parseArgs } from "node:util"
import { bench } from "../bench"
import { atMost, exactly, forInformation } from "../results"
import { openStage, type Pull } from "./stage"

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "10000" },
    few: { type: "string", default: "1000" },
    changed: { type: "string", default: "100" },
  },
})
const [many, few, changed] = [Number(values.documents), Number(values.few), Number(values.changed)]
const perList = 250
/** Until the code is compiled */
const warmUps = 2
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)

function expectWhole({ summary, others }: Pull): void {
  if (summary.failed > 0 || others > 0) throw new Error(`not as it should be: ${JSON.stringify(summary)}`)
}

bench(async () => {
  const stage = await openStage()
  try {
    await stage.issue(few)
    for (let run = 0; run < warmUps; run++) expectWhole(await stage.pull(true))
    const small = await stage.pull(true)
    await stage.issue(many)
    stage.begin()
    stage.pay(changed)
    const large = await stage.pull(true)
    stage.pay(changed)
    const later = await stage.pull(false)
    const idle = await stage.pull(false)
    for (const pull of [small, large, later, idle]) expectWhole(pull)
    return {
      benchmark: "Pulling payments",
      setting: `${many} open documents in one worker process, of which ${changed} were paid in part before each pull but the last. Memory is resident memory after garbage collection.`,
      figures: [
        atMost(`lists read to compare all ${many}`, large.lists, Math.ceil(many / perList), "requests"),
        exactly("documents read then", large.reads, changed, "requests"),
        atMost("lists read for what changed since", later.lists, Math.ceil(changed / perList), "requests"),
        exactly("documents read then", later.reads, changed, "requests"),
        exactly("nothing changed: requests in all", idle.lists + idle.reads, 1, "requests"),
        forInformation(`memory held after ${few} documents`, megabytes(small.usage.heldBytes), "MB"),
        forInformation(`memory held after ${many} documents`, megabytes(large.usage.heldBytes), "MB"),
        atMost("growth of the memory held", large.usage.heldBytes / small.usage.heldBytes, 1.15, "times"),
      ],
    }
  } finally {
    await stage.close()
  }
})
