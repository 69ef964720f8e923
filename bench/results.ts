import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * One figure of a benchmark. `bound` says in words what is allowed, and is empty where nothing is; `ok` says whether
 * it was kept.
 */
export type Figure = { name: string; value: number; unit: string; bound: string; ok: boolean }

const folder = join(__dirname, ".results")

/** Keeps the figures of one benchmark for the table that `npm run bench` writes. `setting`: how they were measured. */
export function keepFigures(benchmark: string, figures: Figure[], setting = ""): void {
  mkdirSync(folder, { recursive: true })
  const fileName = benchmark.replace(/[^a-z0-9]+/gi, "-").toLowerCase()
  writeFileSync(join(folder, `${fileName}.json`), JSON.stringify({ benchmark, setting, figures }, null, 2))
}

type Of = (name: string, value: number, budget: number, unit: string) => Figure

/** A figure that must be exactly what the budget says. */
export const exactly: Of = (name, value, budget, unit) => ({
  name,
  value,
  unit,
  bound: `${budget}`,
  ok: value === budget,
})

export const atLeast: Of = (name, value, budget, unit) => ({
  name,
  value,
  unit,
  bound: `at least ${budget}`,
  ok: value >= budget,
})

export const atMost: Of = (name, value, budget, unit) => ({
  name,
  value,
  unit,
  bound: `at most ${budget}`,
  ok: value <= budget,
})

/** A figure without a bound, to understand the others by. */
export const forInformation = (name: string, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  bound: "",
  ok: true,
})
