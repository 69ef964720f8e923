// node scripts/with-postgres.mjs tsx bench/drain/main.ts [--documents 100] [--new-customers 10] [--workers 1,2,4]
//
// Drains a backlog from some worker processes against the sandbox with lexoffice's own rate limit, where every
// answer takes its time. Afterwards the sandbox's request log tells how much of the allowed rate was used.
import { parseArgs } from "node:util"
import { bench } from "../bench"
import { figuresOf } from "./figures"
import { openStage } from "./stage"

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "100" },
    "new-customers": { type: "string", default: "10" },
    workers: { type: "string", default: "1,2,4" },
    "answer-ms": { type: "string", default: "400" },
  },
})

const documents = Number(values.documents)
const newCustomers = Number(values["new-customers"])
const answerMs = Number(values["answer-ms"])
const teams = values.workers.split(",").map(Number)

bench(async () => {
  const stage = await openStage(Math.max(...teams))
  try {
    const figures = []
    for (const workers of teams) {
      const drained = await stage.drain({ workers, documents, newCustomers, answerMs })
      figures.push(...figuresOf(drained))
    }
    return {
      benchmark: "Draining a backlog",
      setting:
        `${documents} documents each, ${newCustomers} of them of customers new to lexoffice; ` +
        `2 requests a second allowed, every answer after ${answerMs} ms.`,
      figures,
    }
  } finally {
    await stage.close()
  }
})
