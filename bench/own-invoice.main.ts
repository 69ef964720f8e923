// tsx --expose-gc bench/own-invoice.main.ts
import { itemLine, unpaid } from "../src/domain/documents/__tests__/builders"
import { cents, columnFromGross } from "../src/domain/money"
import { document, logo } from "../src/domain/own-invoice/__tests__/builders"
import { renderOwnDocument } from "../src/invoice-file"
import { bench } from "./bench"
import { atMost, Figure, forInformation } from "./results"

const documents = Number(process.argv[2] ?? 5_000)
const early = documents / 5
const warmUp = 100
/** Documents between two readings of memory: the allocator keeps now more, now less of what is free. */
const every = documents / 20

/** An ordinary order of five lines, to be transferred: with logo and QR code. */
const ordinary = (index: number) => {
  const lines = Array.from({ length: 5 }, (_, line) => itemLine({ name: `Artikel ${index}-${line}` }))
  const total = cents(5 * 2598)
  const content = { lines, taxColumns: [columnFromGross(19, total)], total, payment: unpaid(total) }
  return document({ number: `RE2026-${index}`, content, own: { logo } })
}

type Memory = { heap: number; rss: number }

/** Megabytes in use, once nothing is left to collect. */
function memory(): Memory {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 }
}

/** Milliseconds of each document, one after the other, by the clock on the wall. */
async function render(from: number, to: number): Promise<number[]> {
  const elapsed: number[] = []
  for (let index = from; index < to; index++) {
    const start = performance.now()
    await renderOwnDocument(ordinary(index))
    elapsed.push(performance.now() - start)
  }
  return elapsed
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

async function figures(): Promise<Figure[]> {
  await render(0, warmUp)
  const elapsed = await render(0, early)
  const read = [memory()]
  for (let from = early; from < documents; from += every) {
    elapsed.push(...(await render(from, from + every)))
    read.push(memory())
  }
  elapsed.sort((a, b) => a - b)
  const at = (part: number) => elapsed[Math.floor(elapsed.length * part)] ?? 0
  const heap = read.map(({ heap }) => heap)
  const rss = read.map(({ rss }) => rss)
  const middle = read.length >> 1
  return [
    atMost("PDF with checked XML, median by the clock", at(0.5), 60, "ms"),
    forInformation("the same, 99 of 100", at(0.99), "ms"),
    atMost(
      `heap after ${documents} documents against ${early}`,
      (heap.at(-1) ?? 0) / (heap[0] ?? 1),
      1.1,
      "times"
    ),
    atMost(
      `memory of the process, last ${(documents - early) / 2} documents against those before`,
      median(rss.slice(middle)) / median(rss.slice(0, middle)),
      1.2,
      "times"
    ),
    forInformation(
      `memory of the process, last ${(documents - early) / 2} documents`,
      median(rss.slice(middle)),
      "MB"
    ),
  ]
}

bench(async () => ({
  benchmark: "Own invoices (PDF and XML), one core",
  setting: "Memory is read after garbage collection; that of the process at the median of its readings.",
  figures: await figures(),
}))
