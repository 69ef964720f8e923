// npm run bench [-- NAME...]: runs all benchmarks, or those named, and writes their figures into docs/benchmarks.md.
// Of those that do not run, the figures of their last run stay. Ends with 1 when a bound was missed or one failed.
import { spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const results = join(root, "bench", ".results")
const tsx = "node_modules/.bin/tsx"
const withPostgres = "scripts/with-postgres.mjs"

const BENCHMARKS = {
  planning: [tsx, "bench/planning.main.ts"],
  requests: [withPostgres, "jest", "-c", "bench/jest.config.js", "-i", "--forceExit"],
  drain: [withPostgres, "tsx", "bench/drain/main.ts"],
  checkout: [withPostgres, "tsx", "bench/checkout/main.ts"],
  evaluate: [withPostgres, "tsx", "bench/evaluate/main.ts"],
  payments: [withPostgres, "tsx", "bench/payments/main.ts"],
  lists: [withPostgres, "tsx", "bench/lists/main.ts"],
  "own-invoice": [tsx, "--expose-gc", "bench/own-invoice.main.ts"],
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in BENCHMARKS))
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}; there are: ${Object.keys(BENCHMARKS).join(", ")}`
  )
  process.exit(2)
}
if (wanted.length === 0) rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const failed = (wanted.length > 0 ? wanted : Object.keys(BENCHMARKS)).filter((name) => {
  console.log(`\n== ${name} ==`)
  return spawnSync(process.execPath, BENCHMARKS[name], { cwd: root, stdio: "inherit" }).status !== 0
})

const round = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 0))
const verdict = ({ bound, ok }) => (bound === "" ? "" : ok ? "kept" : "**missed**")
const row = (figure) =>
  `| ${figure.name} | ${`${round(figure.value)} ${figure.unit}`.trim()} | ${figure.bound} | ${verdict(figure)} |`

const tables = readdirSync(results).map((file) => {
  const { benchmark, setting, figures } = JSON.parse(readFileSync(join(results, file), "utf8"))
  return [
    `## ${benchmark}`,
    "",
    ...(setting ? [setting, ""] : []),
    "| what | measured | bound | |",
    "| --- | --- | --- | --- |",
    ...figures.map(row),
  ].join("\n")
})

const text = `# Benchmarks

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} (Node ${process.versions.node}, ${cpus().length} cores).
Counts are exact. Speeds depend on the machine; where two things are compared, both were measured in the same run.

${tables.join("\n\n")}
`
mkdirSync(join(root, "docs"), { recursive: true })
writeFileSync(join(root, "docs", "benchmarks.md"), text)
spawnSync(process.execPath, ["node_modules/prettier/bin/prettier.cjs", "--write", "docs/benchmarks.md"], {
  cwd: root,
})
console.log(`\n${text}`)
if (failed.length > 0) console.error(`Bounds missed, or failed: ${failed.join(", ")}`)
process.exit(failed.length > 0 ? 1 : 0)
