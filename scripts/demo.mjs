// npm run demo: opens a shop with the plugin and a stand-in for lexoffice, buys something and shows the invoice.
// Stays until Ctrl-C; with --exit it ends after the purchase, successfully only if order and invoice agree.
import { once } from "node:events"
import { relative } from "node:path"
import { logs, root } from "./demo/places.mjs"
import { processes, tail } from "./demo/processes.mjs"
import { say, step } from "./demo/progress.mjs"
import {
  buySomething,
  clearLastDemo,
  environment,
  installPlugin,
  prepareShop,
  QUIET,
  startDatabase,
  startSandbox,
  startServer,
  uninstallPlugin,
} from "./demo/shop.mjs"
import { whenOrphaned } from "./when-orphaned.mjs"

const staysOpen = !process.argv.includes("--exit")
const credentials = { email: "admin@example.com", password: "supersecret" }
const interruption = new AbortController()
const interrupted = interruption.signal

clearLastDemo()
const children = processes(logs, QUIET)
let database
let server

async function openShop() {
  say(`Opening a demo shop; logs are in ${relative(process.cwd(), logs)}/. This takes one to two minutes.`)
  database = await step("Starting PostgreSQL", startDatabase)
  interrupted.throwIfAborted()
  const sandbox = await step("Starting the stand-in for lexoffice", () => startSandbox(children, interrupted))
  await step("Building and packing the plugin", () => installPlugin(children))
  interrupted.throwIfAborted()
  const env = await environment(database, sandbox, credentials)
  await prepareShop(children, env)
  interrupted.throwIfAborted()
  server = await step("Starting the shop", () => startServer(children, env, interrupted))
  return env
}

async function buyAndCompare(env) {
  try {
    await buySomething(children, env)
    return true
  } catch (error) {
    if (interrupted.aborted) throw error
    console.error(
      `\nThe purchase was not invoiced as it should. The end of the shop's log:\n${tail(server.logFile)}`
    )
    return false
  }
}

async function stayOpen(env) {
  console.log(`
  Admin:            ${env.DEMO_URL}/app
  sign in with      ${credentials.email}
  password          ${credentials.password}
  lexoffice page:   ${env.LEXOFFICE_APP_URL}

  Press Ctrl-C to close the shop.
`)
  if (!interrupted.aborted) await once(interrupted, "abort")
}

function explain(error) {
  if (interrupted.aborted) return
  console.error(`\nThe demo failed: ${error.message}`)
  if (error.logFile) console.error(`The end of ${relative(root, error.logFile)}:\n${tail(error.logFile)}`)
}

/** Medusa before its database: without one it never ends. */
async function closeEverything() {
  say("Closing the shop ...")
  await children.stopAll()
  await database?.stop()
  uninstallPlugin()
  say("Closed.")
}

function interrupt() {
  interruption.abort()
  void children.stopAll()
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interrupt)
whenOrphaned(interrupt)

let succeeded = false
try {
  const env = await openShop()
  succeeded = await buyAndCompare(env)
  if (staysOpen) await stayOpen(env)
} catch (error) {
  explain(error)
}
await closeEverything()
process.exit(succeeded ? 0 : 1)
