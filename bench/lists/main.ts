// node scripts/with-postgres.mjs tsx bench/lists/main.ts [--calls 1000000] [--documents 100000] [--few 1000] [--rounds 60]
//
// How long the admin's lists take in a shop that has much, against one that has little: two Medusa servers with a
// database each, asked in turns over HTTP, so that whatever slows the machine down meets both.
import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { generateJwtToken } from "@medusajs/framework/utils"
import { jwtSecret } from "../../integration-tests/helpers/shop-config"
import { createDatabase, wholeShop } from "../../integration-tests/workers/database"
import { bench } from "../bench"
import { median } from "../checkout/compare"
import { Server } from "../checkout/server"
import { atMost, forInformation, type Figure } from "../results"
import { fill, type Amounts } from "./fill"
import { questions } from "./questions"

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "1000000" },
    documents: { type: "string", default: "100000" },
    few: { type: "string", default: "1000" },
    rounds: { type: "string", default: "60" },
  },
})
const rounds = Number(values.rounds)
const warmUp = 15
const few = Number(values.few)
const large: Amounts = { calls: Number(values.calls), documents: Number(values.documents) }
const mostTimes = 1.5
const mostOverviewMs = 1000
const daysBack = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

async function openShop(name: string, amounts: Amounts) {
  const database = await createDatabase(name, wholeShop)
  await fill(database.pool, amounts)
  const environment = { LEXOFFICE_ENCRYPTION_KEY: randomBytes(32).toString("hex") }
  const server = await Server.start({
    folder: join(__dirname, "../.."),
    databaseUrl: database.url,
    environment,
  })
  const token = generateJwtToken(
    {
      actor_id: "user_bench",
      actor_type: "user",
      auth_identity_id: "",
      app_metadata: { user_id: "user_bench" },
    },
    { secret: jwtSecret, expiresIn: "1d" }
  )
  return {
    async ask(question: string): Promise<number> {
      const began = performance.now()
      const answer = await fetch(`${server.url}/admin/lexoffice/${question}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${question}: ${answer.status} ${text.slice(0, 300)}`)
      return performance.now() - began
    },
    async close(): Promise<void> {
      await server.stop()
      await database.drop()
    },
  }
}

type BenchShop = Awaited<ReturnType<typeof openShop>>

async function compare(small: BenchShop, big: BenchShop, question: string) {
  const [smallMs, bigMs]: [number[], number[]] = [[], []]
  for (let round = 0; round < warmUp + rounds; round++) {
    const inTurns = round % 2 === 0 ? ([small, big] as const) : ([big, small] as const)
    for (const shop of inTurns) {
      const ms = await shop.ask(question)
      if (round >= warmUp) (shop === small ? smallMs : bigMs).push(ms)
    }
  }
  return { small: median(smallMs), big: median(bigMs) }
}

bench(async () => {
  const small = await openShop("bench_lists_small", { calls: few, documents: few })
  const big = await openShop("bench_lists_large", large)
  try {
    const figures: Figure[] = []
    // 180 days back is the middle of the documents, and well within the calls
    for (const [name, question] of Object.entries(questions(daysBack(180)))) {
      const ms = await compare(small, big, question)
      figures.push(atMost(name, ms.big / ms.small, mostTimes, "times"))
      figures.push(forInformation(`${name}, in the large shop`, ms.big, "ms"))
    }
    const month = await compare(small, big, `overview?month=${daysBack(60).slice(0, 7)}`)
    figures.push(atMost("overview of a month, in the large shop", month.big, mostOverviewMs, "ms"))
    return {
      benchmark: "The admin's lists",
      setting:
        `${large.calls} calls and ${large.documents} documents against ${few} of each: two servers with a database ` +
        `each, asked in turns over HTTP, median of ${rounds}.`,
      figures,
    }
  } finally {
    await small.close()
    await big.close()
  }
})
