// npm run chaos [-- --seed N --documents N --workers N --kills N --restarts N --quiet]
//
// Tries to break "none lost, none twice": real worker processes are killed at chosen and at random moments, lexoffice
// answers wrongly, late or not at all and is restarted, hints get lost, come twice and out of order. Then everything
// is allowed to settle, and what lexoffice has is compared with what the shop says. How time passes: workers/time.ts.
import { parseArgs } from "node:util"
import { report } from "./report"
import { run, type Plan } from "./run"

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    documents: { type: "string", default: "2000" },
    workers: { type: "string", default: "4" },
    kills: { type: "string" },
    restarts: { type: "string" },
    quiet: { type: "boolean", default: false },
  },
})

const documents = Number(values.documents)
const plan: Plan = {
  seed: Number(values.seed ?? Math.floor(Math.random() * 1_000_000)),
  documents,
  workers: Number(values.workers),
  kills: Number(values.kills ?? Math.ceil(documents / 40)),
  restarts: Number(values.restarts ?? Math.ceil(documents / 250)),
  log: !values.quiet,
}
process.once("disconnect", () => process.exit(2)) // started by a program that is gone
console.log(`Chaos: again with --seed ${plan.seed} --documents ${plan.documents} --workers ${plan.workers}`)

run(plan).then(
  (outcome) => {
    console.log(report(plan, outcome))
    process.exit(outcome.violations.length === 0 ? 0 : 1)
  },
  (error: unknown) => {
    console.error(error)
    process.exit(2)
  }
)
