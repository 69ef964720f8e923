import { setTimeout as pause } from "node:timers/promises"
import type { Pool } from "pg"
import { startSandbox, type Sandbox } from "../../sandbox"
import { ownInvoices } from "../helpers/own-invoices"
import { createDatabase } from "../workers/database"
import { newOrder } from "../workers/new-order"
import { Shop } from "../workers/shop"
import { storeSettings } from "../workers/store-settings"
import { ProcessDied, Worker, type PlaceOfWork } from "../workers/worker"
import { HeldWrites } from "../workers/held-writes"

jest.setTimeout(300_000)

const settings = {
  ...ownInvoices,
  numbers: { invoice: "RE{YYYY}-{0000}", credit_note: null, yearly_reset: false, start: 1 },
}

let database: Awaited<ReturnType<typeof createDatabase>>
let pool: Pool
let sandbox: Sandbox
let shop: Shop
let place: PlaceOfWork

beforeAll(async () => {
  database = await createDatabase(`numbers_${process.pid}`)
  pool = database.pool
  sandbox = await startSandbox({ requestsPerSecond: 0 })
  place = { databaseUrl: database.url, apiUrl: sandbox.url }
  shop = await Shop.open(place)
  await shop.connect(sandbox.apiKey)
  await storeSettings(pool, settings)
})
afterAll(async () => {
  await shop.close()
  await sandbox.close()
  await database.drop()
})

const counters = async (): Promise<number[]> => {
  const { rows } = await pool.query<{ counter: number }>(
    `select substr(number, 8)::int as counter from lexoffice_document where mode = 'own_invoice' order by 1`
  )
  return rows.map(({ counter }) => counter)
}
const oneTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

/** Some orders at a time, as sweeps do; told to stop by its death only. */
async function evaluate(worker: Worker, orderIds: readonly string[]): Promise<void> {
  for (let from = 0; from < orderIds.length; from += 5) {
    await worker.run({ name: "evaluate", orderIds: orderIds.slice(from, from + 5) })
  }
}

/** At the same orders again and again: it is at work whenever it is killed. */
async function untilDead(worker: Worker, orderIds: readonly string[]): Promise<never> {
  for (;;) await evaluate(worker, orderIds)
}

it("200 orders, several workers at the same orders, two of them killed: every number from 1 to 200, once", async () => {
  const placed = await shop.place(
    oneTo(200).map((index) => newOrder({ email: `erika.muster.${index}@example.com` }))
  )
  const orderIds = placed.map(({ id }) => id)
  const [victim, second, third, survivor] = await Promise.all(oneTo(4).map(() => Worker.start(place)))
  if (!victim || !second || !third || !survivor) throw new Error("a worker is missing")

  await evaluate(survivor, orderIds.slice(0, 40))
  expect(await counters()).toEqual(oneTo(40))

  // numbers drawn, documents not yet written
  const held = await HeldWrites.on(pool, ["lexoffice_document"])
  const dying = expect(evaluate(victim, orderIds.slice(40, 45))).rejects.toBeInstanceOf(ProcessDied)
  await held.wanted()
  await victim.kill()
  await dying
  await held.killed()
  expect(await counters()).toEqual(oneTo(40))

  // wherever it just is
  const reversed = [...orderIds].reverse()
  const working = [evaluate(survivor, orderIds), evaluate(third, reversed)]
  const dyingToo = expect(
    untilDead(second, [...orderIds.slice(100), ...orderIds.slice(0, 100)])
  ).rejects.toBeInstanceOf(ProcessDied)
  while ((await counters()).length < 90) await pause(5)
  await second.kill()
  await dyingToo
  await Promise.all(working)

  expect(await counters()).toEqual(oneTo(200))
  const { rows } = await pool.query(
    `select count(distinct order_id)::int as orders, count(*)::int as documents from lexoffice_document`
  )
  expect(rows).toEqual([{ orders: 200, documents: 200 }])
  await Promise.all([third.stop(), survivor.stop()])
})
