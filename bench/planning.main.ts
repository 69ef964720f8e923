// Outside jest, whose sandbox makes pure code less than half as fast.
import { planning } from "./planning"
import { keepFigures } from "./results"

planning().then(
  (figures) => {
    keepFigures("Planning (pure), one core", figures)
    process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
)
