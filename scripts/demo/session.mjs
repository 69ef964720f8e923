// A demo shop from opening to closing, and what a program does in between.
import { relative } from "node:path"
import { logs, root } from "./places.mjs"
import { processes, tail } from "./processes.mjs"
import { say, step } from "./progress.mjs"
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
} from "./shop.mjs"
import { whenOrphaned } from "../when-orphaned.mjs"

export const credentials = { email: "admin@example.com", password: "supersecret" }

/**
 * Opens the shop, does something in it, closes it and ends the process: successfully only if `work` answers true.
 * @param {(shop: { env: Record<string, string>, children: object, interrupted: AbortSignal,
 *   buyAndCompare: () => Promise<boolean> }) => Promise<boolean>} work
 */
export async function inDemoShop(work) {
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
    const sandbox = await step("Starting the stand-in for lexoffice", () =>
      startSandbox(children, interrupted)
    )
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

  function explain(error) {
    if (interrupted.aborted) return
    console.error(`\nFailed: ${error.message}`)
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
    succeeded = await work({ env, children, interrupted, buyAndCompare: () => buyAndCompare(env) })
  } catch (error) {
    explain(error)
  }
  await closeEverything()
  process.exit(succeeded ? 0 : 1)
}
