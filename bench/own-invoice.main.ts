// tsx --expose-gc bench/own-invoice.main.ts
import { itemLine } from "../src/domain/documents/__tests__/builders"
import { cents, columnFromGross } from "../src/domain/money"
import { document, logo } from "../src/domain/own-invoice/__tests__/builders"
import { renderOwnDocument } from "../src/invoice-file"
import { bench } from "./bench"
import { atMost, Figure, forInformation } from "./results"

const documents = Number(process.argv[2] ?? 5_000)
const warmUp = 200

/** An ordinary order of five lines, to be transferred: with logo and QR code. */
const ordinary = (index: number) => {
  const lines = Array.from({ length: 5 }, (_, line) => itemLine({ name: `Artikel ${index}-${line}` }))
  const total = cents(5 * 2598)
  const payment = {
    providerIds: ["pp_system_default"],
    label: "Rechnung",
    received: [],
    open: total,
    paidOn: null,
    termDays: 14,
  }
  const content = { lines, taxColumns: [columnFromGross(19, total)], total, payment }
  return document({ number: `RE2026-${index}`, content, own: { logo } })
}

const heapMegabytes = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Milliseconds of each, one after the other: what the processor worked, and what a clock on the wall says. */
async function render(count: number) {
  const worked: number[] = []
  const elapsed: number[] = []
  for (let index = 0; index < count; index++) {
    const [start, usedBefore] = [performance.now(), process.cpuUsage()]
    await renderOwnDocument(ordinary(index))
    const { user, system } = process.cpuUsage(usedBefore)
    worked.push((user + system) / 1000)
    elapsed.push(performance.now() - start)
  }
  const sorted = (times: number[]) => times.sort((a, b) => a - b)
  return { worked: sorted(worked), elapsed: sorted(elapsed) }
}

async function figures(): Promise<Figure[]> {
  await render(warmUp)
  const before = heapMegabytes()
  const { worked, elapsed } = await render(documents)
  const grown = heapMegabytes() - before
  const at = (times: number[], part: number) => times[Math.floor(times.length * part)] ?? 0
  return [
    atMost("PDF with XML, median of processor time", at(worked, 0.5), 60, "ms"),
    forInformation("the same, 99 of 100", at(worked, 0.99), "ms"),
    forInformation("PDF with XML, median by the clock", at(elapsed, 0.5), "ms"),
    atMost(`heap grown over ${documents} documents`, grown, 10, "MB"),
  ]
}

bench(async () => ({ benchmark: "Own invoices (PDF and XML), one core", figures: await figures() }))
