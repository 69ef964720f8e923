import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

jest.setTimeout(600_000)

/** Of the report's lines of a kind. */
const countOf = (report: string, kind: RegExp): number =>
  [...report.matchAll(/^ *(\d+) {2}(.+)$/gm)]
    .filter(([, , name = ""]) => kind.test(name))
    .reduce((sum, [, count]) => sum + Number(count), 0)

// The same run as `npm run chaos`, smaller. Its report says what was injected, and how to repeat it.
it("none lost, none twice, to the cent, whatever crashes or fails in between", async () => {
  const size = ["--documents", "80", "--workers", "2", "--kills", "3", "--restarts", "1", "--quiet"]
  const child = fork(join(__dirname, "main.ts"), size, {
    execArgv: ["--require", "tsx/cjs"],
    env: { ...process.env, NODE_OPTIONS: "" },
    silent: true,
  })
  let told = ""
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (told += String(text)))
  const [code] = (await once(child, "close")) as [number | null]
  console.log(told)
  expect(code).toBe(0)
  // a run that nothing happened to proves nothing; far less than what any seed brings about
  expect(countOf(told, /worker killed: /)).toBeGreaterThan(0)
  expect(countOf(told, /restarts of lexoffice$/)).toBe(1)
  expect(countOf(told, /hints dropped$/)).toBeGreaterThan(0)
  expect(
    countOf(told, /lost after the commit$|with effect$|unreadable answer|connection cut/)
  ).toBeGreaterThan(0)
})
