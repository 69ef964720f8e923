import { startSandbox, type LoggedRequest, type Stats } from "../../sandbox"
import { createDatabase } from "../../integration-tests/workers/database"
import { Shop } from "../../integration-tests/workers/shop"
import { Worker } from "../../integration-tests/workers/worker"
import { orderAtTwoRates } from "./order-at-two-rates"

export type Backlog = { workers: number; documents: number; newCustomers: number; answerMs: number }

/** What the sandbox saw. */
export type Drained = Backlog & { requests: LoggedRequest[]; stats: Stats }

const knownCustomers = 20
/** lexoffice's limit. Source: lexware public API, rate limit */
const requestsPerSecond = 2

/** A shop, a sandbox and some workers, all processes but the sandbox, and customers whom lexoffice knows. */
export async function openStage(workers: number) {
  const [database, sandbox] = await Promise.all([
    createDatabase(`bench_drain_${process.pid}`),
    startSandbox({ requestsPerSecond: 0 }),
  ])
  const place = { databaseUrl: database.url, apiUrl: sandbox.url }
  const shop = await Shop.open(place)
  const team = await Promise.all(Array.from({ length: workers }, () => Worker.start(place)))
  const [first] = team
  if (first === undefined) throw new Error("at least one worker")
  await shop.connect(sandbox.apiKey)
  const emails = Array.from({ length: knownCustomers }, (_, index) => `known${index}@example.com`)
  const ids = await shop.customers(emails)
  let strangers = 0

  const open = async (): Promise<number> => {
    const { rows } = await database.pool.query<{ open: number }>(
      `select count(*)::int as open from lexoffice_document where state <> 'transmitted'`
    )
    return rows[0]?.open ?? 0
  }

  async function queue(documents: number, newCustomers: number): Promise<void> {
    const buyers = Array.from({ length: documents }, (_, index) =>
      index < newCustomers
        ? { email: `new${strangers++}@example.com` }
        : {
            email: emails[index % knownCustomers] ?? "",
            customerId: ids[index % knownCustomers] ?? null,
          }
    )
    const placed = await shop.place(buyers.map(orderAtTwoRates))
    await first?.run({ name: "evaluate", orderIds: placed.map(({ id }) => id) })
    if ((await open()) !== documents) throw new Error(`there are not ${documents} documents to send`)
  }

  async function emptyQueue(by: Worker[]): Promise<void> {
    for (let round = 0; (await open()) > 0; round++) {
      if (round === 5) throw new Error(`${await open()} documents cannot be sent`)
      await Promise.all(by.map((worker) => worker.run({ name: "drain" })))
    }
  }

  const setPace = (ms: string) =>
    database.pool.query(
      `update lexoffice_connection set slot_floor_ms = ${ms}, slot_ms = ${ms}, next_slot_at = null, throttled_at = null`
    )

  async function limitsOff(): Promise<void> {
    sandbox.control.setLimits({ requestsPerSecond: 0 })
    sandbox.control.clearFaults()
    await setPace("0")
  }

  /** The plugin's own pace, and lexoffice as it is. */
  async function limitsOn(answerMs: number): Promise<void> {
    await setPace("default")
    sandbox.control.setLimits({ requestsPerSecond })
    sandbox.control.addFault({ action: { type: "delay", ms: answerMs }, effect: "after" })
    sandbox.control.clearRequests()
  }

  await queue(knownCustomers, 0)
  await emptyQueue([first])

  return {
    async drain(backlog: Backlog): Promise<Drained> {
      await limitsOff()
      await queue(backlog.documents, backlog.newCustomers)
      await limitsOn(backlog.answerMs)
      await emptyQueue(team.slice(0, backlog.workers))
      return { ...backlog, requests: sandbox.control.requests(), stats: sandbox.control.stats() }
    },
    async close(): Promise<void> {
      await Promise.all([shop.close(), ...team.map((worker) => worker.stop())])
      await sandbox.close()
      await database.drop()
    },
  }
}
