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

async function figures(): Promise<Figure[]> {
  await render(0, warmUp)
  const first = await render(0, early)
  const before = memory()
  const rest = await render(early, documents)
  const after = memory()
  const elapsed = [...first, ...rest].sort((a, b) => a - b)
  const at = (part: number) => elapsed[Math.floor(elapsed.length * part)] ?? 0
  const after5000 = `after ${documents} documents against ${early}`
  return [
    atMost("PDF with checked XML, median by the clock", at(0.5), 60, "ms"),
    forInformation("the same, 99 of 100", at(0.99), "ms"),
    atMost(`heap ${after5000}`, after.heap / before.heap, 1.1, "times"),
    atMost(`memory of the process ${after5000}`, after.rss / before.rss, 1.2, "times"),
    forInformation(`memory of the process after ${documents} documents`, after.rss, "MB"),
  ]
}

bench(async () => ({
  benchmark: "Own invoices (PDF and XML), one core",
  figures: await figures(),
}))
