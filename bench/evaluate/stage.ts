import { startSandbox } from "../../sandbox"
import { createDatabase } from "../../integration-tests/workers/database"
import { Shop } from "../../integration-tests/workers/shop"
import type { Usage } from "../../integration-tests/workers/usage"
import { Worker } from "../../integration-tests/workers/worker"
import type { BackfillSummary } from "../../src/workflows/backfill"
import { expectSameDocuments } from "./compare-documents"
import { copyOrders } from "./copy-orders"
import { originals } from "./originals"

/** How long a run over some orders took, and what the process had used when it ended. */
export type Run = {
  orders: number
  seconds: number
  cpuSeconds: number
  usage: Usage
  summary: BackfillSummary
}

const connectedAt = "2026-01-01T00:00:00Z"

/** A shop that sold a few orders, the same many times over; and one worker that evaluates them. */
export async function openStage() {
  const [database, sandbox] = await Promise.all([
    createDatabase(`bench_evaluate_${process.pid}`),
    startSandbox({ requestsPerSecond: 0 }),
  ])
  const place = { databaseUrl: database.url, apiUrl: sandbox.url }
  const [shop, worker] = await Promise.all([Shop.open(place), Worker.start(place)])
  await shop.connect(sandbox.apiKey)
  await database.pool.query("update lexoffice_connection set connected_at = $1", [connectedAt])
  const sold = (await shop.place(originals)).map(({ id }) => id)
  await shop.close()
  await worker.run({ name: "evaluate", orderIds: sold })
  let copies = 0

  return {
    /** Orders of a day, as many of each kind. @returns the first copy's number */
    async sell(day: string, orders: number): Promise<number> {
      const from = copies + 1
      copies += orders / sold.length
      for (let next = from; next <= copies; next += 1_000) {
        const to = Math.min(copies, next + 999)
        await copyOrders(database.pool, sold, { from: next, to, placedAt: `${day}T12:00:00+01:00` })
      }
      await database.pool.query("analyze")
      return from
    },
    async evaluate(day: string): Promise<Run> {
      const before = await worker.run<Usage>({ name: "usage" })
      const started = performance.now()
      const summary = await worker.run<BackfillSummary>({ name: "backfill", from: day, to: day })
      const seconds = (performance.now() - started) / 1000
      const usage = await worker.run<Usage>({ name: "usage" })
      const cpuSeconds = usage.cpuSeconds - before.cpuSeconds
      return { orders: summary.orders, seconds, cpuSeconds, usage, summary }
    },
    expectSameDocuments: (copy: number) => expectSameDocuments(database.pool, sold, copy),
    async close(): Promise<void> {
      await worker.stop()
      await sandbox.close()
      await database.drop()
    },
  }
}
