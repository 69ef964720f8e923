import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** One figure of a benchmark. `bound` says in words what is allowed; `ok` whether it was kept. */
export type Figure = { name: string; value: number; unit: string; bound: string; ok: boolean }

const folder = join(__dirname, ".results")

/** Keeps the figures of one benchmark for the table that `npm run bench` writes. */
export function keepFigures(benchmark: string, figures: Figure[]): void {
  mkdirSync(folder, { recursive: true })
  const fileName = benchmark.replace(/[^a-z0-9]+/gi, "-").toLowerCase()
  writeFileSync(join(folder, `${fileName}.json`), JSON.stringify({ benchmark, figures }, null, 2))
}

/** A figure that must be exactly what the budget says. */
export const exactly = (name: string, value: number, budget: number, unit: string): Figure => ({
  name,
  value,
  unit,
  bound: `${budget}`,
  ok: value === budget,
})
