// node scripts/with-postgres.mjs tsx bench/evaluate/main.ts [--orders 100000] [--few 1000]
//
// Evaluates old orders in one worker process: how many a second, and whether its memory stays flat.
import { parseArgs } from "node:util"
import { bench } from "../bench"
import { atLeast, atMost, forInformation } from "../results"
import { originals } from "./originals"
import { openStage, type Run } from "./stage"

const { values } = parseArgs({
  options: { orders: { type: "string", default: "100000" }, few: { type: "string", default: "1000" } },
})

const wholeSets = (orders: number) => Math.ceil(orders / originals.length) * originals.length
const few = wholeSets(Number(values.few))
const many = wholeSets(Number(values.orders) - few)
/** Until the code is compiled */
const warmUp = wholeSets(400)
const [warmUpOn, fewOn, manyOn] = ["2026-03-01", "2026-03-02", "2026-03-03"]
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)

const rate = ({ orders, seconds }: Run) => Math.round(orders / seconds)
const rateByCpu = ({ orders, cpuSeconds }: Run) => Math.round(orders / cpuSeconds)

function expectDocuments(run: Run, orders: number, documents: number): void {
  const { documents: written } = run.summary
  if (run.orders !== orders || written.invoice !== documents || written.credit_note !== 0)
    throw new Error(`expected ${orders} orders, ${documents} invoices: ${JSON.stringify(run.summary)}`)
}

bench(async () => {
  const stage = await openStage()
  try {
    await stage.sell(warmUpOn, warmUp)
    expectDocuments(await stage.evaluate(warmUpOn), warmUp, warmUp)
    const firstCopy = await stage.sell(fewOn, few)
    const small = await stage.evaluate(fewOn)
    expectDocuments(small, few, few)
    const secondCopy = await stage.sell(manyOn, many)
    const large = await stage.evaluate(manyOn)
    expectDocuments(large, many, many)
    await stage.expectSameDocuments(firstCopy)
    await stage.expectSameDocuments(secondCopy)
    const again = await stage.evaluate(fewOn)
    expectDocuments(again, few, 0)
    return {
      benchmark: "Evaluating old orders",
      setting:
        "One worker process; orders of one to three lines, half of them paid. Memory is read after garbage collection: the " +
        "heap is what the program holds on to, resident memory what the allocator keeps of it.",
      figures: [
        atLeast(`the first ${few} orders, a document for each`, rate(small), 200, "orders/s"),
        atLeast(`${many} further orders`, rate(large), 200, "orders/s"),
        forInformation("the same, by the worker's processor time", rateByCpu(large), "orders/s"),
        atLeast(`${few} orders once more, nothing to do`, rate(again), 200, "orders/s"),
        forInformation(`heap after ${few} orders`, megabytes(small.usage.heapBytes), "MB"),
        forInformation(`heap after ${few + many} orders`, megabytes(large.usage.heapBytes), "MB"),
        atMost("growth of the heap", large.usage.heapBytes / small.usage.heapBytes, 1.15, "times"),
        forInformation(`resident memory after ${few} orders`, megabytes(small.usage.heldBytes), "MB"),
        forInformation(`resident memory after ${few + many} orders`, megabytes(large.usage.heldBytes), "MB"),
        forInformation("most memory at any moment", megabytes(large.usage.peakBytes), "MB"),
      ],
    }
  } finally {
    await stage.close()
  }
})
