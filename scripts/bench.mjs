// Runs the benchmarks and writes their figures into docs/benchmarks.md.
import { spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const results = join(root, "bench", ".results")
rmSync(results, { recursive: true, force: true })

const inRoot = { cwd: root, stdio: "inherit" }
const planning = spawnSync(process.execPath, ["node_modules/.bin/tsx", "bench/planning.main.ts"], inRoot)

const jest = ["scripts/with-postgres.mjs", "jest", "-c", "bench/jest.config.js", "-i", "--forceExit"]
const run = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], inRoot)

const round = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 0))
const row = ({ name, value, unit, bound, ok }) =>
  `| ${name} | ${round(value)} ${unit} | ${bound} | ${ok ? "kept" : "**missed**"} |`

const tables = readdirSync(results).map((file) => {
  const { benchmark, figures } = JSON.parse(readFileSync(join(results, file), "utf8"))
  return [
    `## ${benchmark}`,
    "",
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
process.exit(planning.status || (run.status ?? 1))
