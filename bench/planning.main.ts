// tsx bench/planning.main.ts
// Outside jest, whose sandbox makes pure code less than half as fast.
import { bench } from "./bench"
import { planning } from "./planning"

bench(async () => ({ benchmark: "Planning (pure), one core", figures: await planning() }))
