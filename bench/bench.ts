import { keepFigures, type Figure } from "./results"

export type Measured = { benchmark: string; setting?: string; figures: Figure[] }

/** Runs a benchmark as a program of its own: keeps and tells its figures, and fails when a bound was missed. */
export function bench(measure: () => Promise<Measured>): void {
  process.once("disconnect", () => process.exit(2)) // started by a program that is gone
  measure().then(
    ({ benchmark, setting, figures }) => {
      keepFigures(benchmark, figures, setting)
      console.log([benchmark, ...(setting ? [setting] : []), ...figures.map(line)].join("\n  "))
      process.exit(figures.every(({ ok }) => ok) ? 0 : 1)
    },
    (error: unknown) => {
      console.error(error)
      process.exit(2)
    }
  )
}

const line = ({ name, value, unit, bound, ok }: Figure): string =>
  `${name}: ${value} ${unit}` + (bound === "" ? "" : ` (${bound}${ok ? "" : ": MISSED"})`)
