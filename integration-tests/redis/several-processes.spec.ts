import { setTimeout as pause } from "node:timers/promises"
import { startSandbox, type Sandbox } from "../../sandbox"
import { buy, type Purchase, type Shop } from "../helpers/shop"
import { createDatabase } from "../workers/database"
import { freePort } from "../workers/free-port"
import { Gateway } from "../workers/gateway"
import { MedusaProcess } from "../workers/process"
import { fetchClient } from "./fetch-client"
import { hasRedis, startRedis } from "./redis-server"

jest.setTimeout(600_000)

type Filled = { shop: Shop; adminToken: string }
type Part = { process: MedusaProcess<object>; gateway: Gateway; calls: string[] }

/** One Medusa process, and what it asks of lexoffice. */
async function start(mode: "server" | "worker", sandbox: Sandbox, env: NodeJS.ProcessEnv): Promise<Part> {
  const gateway = await Gateway.open(sandbox.url)
  const calls: string[] = []
  gateway.watch = ({ method, path }) => {
    calls.push(`${method} ${path}`)
    return undefined
  }
  const here = { MEDUSA_WORKER_MODE: mode, LEXOFFICE_API_URL: gateway.url, LEXOFFICE_APP_URL: sandbox.url }
  const place = { databaseUrl: "", apiUrl: gateway.url }
  const process = await MedusaProcess.start<object>("../redis/medusa.main.ts", place, { ...env, ...here })
  return { process, gateway, calls }
}

const open = async () => {
  const redis = await startRedis()
  const sandbox = await startSandbox({ requestsPerSecond: 0, contactLagMs: 1_500 })
  const TEST_REDIS_URL = redis.url
  const database = await createDatabase(`redis_${process.pid}`, {
    file: "../redis/migrate.main.ts",
    env: { TEST_REDIS_URL },
  })
  const port = await freePort()
  const env = {
    TEST_REDIS_URL,
    DATABASE_URL: database.url,
    LEXOFFICE_API_KEY: sandbox.apiKey,
    PORT: String(port),
  }
  const server = await start("server", sandbox, env) // first: it makes Medusa's default records
  const workers = await Promise.all([start("worker", sandbox, env), start("worker", sandbox, env)])
  const filled = await server.process.run<Filled>({})
  const close = async () => {
    for (const { process, gateway } of [server, ...workers]) {
      await process.kill()
      await gateway.close()
    }
    await sandbox.close()
    await database.drop()
    await redis.stop()
  }
  return {
    ...filled,
    client: fetchClient(`http://127.0.0.1:${port}`),
    server,
    workers,
    sandbox,
    database,
    close,
  }
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await pause(250)
}

describe("Medusa with Redis: one server, two workers", () => {
  if (!hasRedis()) {
    console.warn(
      "SKIPPED: several processes over Redis. There is no redis-server to start; Debian's package has one."
    )
    it("needs redis-server, which is not installed", () => undefined)
    return
  }

  let parts: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    parts = await open()
  })
  afterAll(() => parts?.close())

  it("books each order once, in the workers: events send at once, the minute's job what has to wait", async () => {
    const { client, shop, sandbox, server, workers, database, adminToken } = parts
    const basket: Purchase = { items: [{ variant: "mug", quantity: 1 }] }
    const emails = ["ada", "ada", "bea", "cem"].map((name) => `${name}@example.com`)
    const orders: Awaited<ReturnType<typeof buy>>[] = []
    for (const email of emails) orders.push(await buy(client, shop, { ...basket, email }))

    const transmitted = async (): Promise<number> => {
      const { rows } = await database.pool.query(
        `select 1 from lexoffice_document where state = 'transmitted'`
      )
      return rows.length
    }
    await until(async () => (await transmitted()) === orders.length)
    const headers = { authorization: `Bearer ${adminToken}` }
    await client.post(`/admin/orders/${orders[0]?.id}/cancel`, {}, { headers })
    await until(async () => (await transmitted()) === orders.length + 1)

    const { documents, contacts } = sandbox.control.state()
    const printed = documents.map(({ kind, introduction, remark }) => {
      const [place] = /\d+-\d+(?=-\w{6}(\s|$))/.exec(`${introduction}\n${remark}`) ?? []
      return `${kind} ${place}`
    })
    const expected = orders.map(({ display_id }) => `invoice ${display_id}-1`)
    expect(printed.sort()).toEqual([`creditnote ${orders[0]?.display_id}-2`, ...expected].sort())
    expect(contacts).toHaveLength(new Set(emails).size)
    // a new contact cannot be used for a moment, so the invoices were refused first, and sent by the job
    expect(sandbox.control.stats().byStatus["406"]).toBeGreaterThan(0)
    expect(server.calls).toEqual([])
    expect(
      workers.flatMap(({ calls }) => calls).filter((call) => call.startsWith("POST /v1/invoices"))
    ).not.toEqual([])
  })
})
