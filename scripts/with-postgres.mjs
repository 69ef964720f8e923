// with-postgres.mjs COMMAND [ARGUMENT...]: runs the command with a throw-away PostgreSQL, or with the server that
// DB_HOST names, and passes its exit code on.
import { spawn } from "node:child_process"
import { constants } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { startPostgres } from "./postgres.mjs"
import { whenOrphaned } from "./when-orphaned.mjs"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"]

function givenServer() {
  const { DB_HOST, DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
  const login = encodeURIComponent(DB_USERNAME) + (DB_PASSWORD && `:${encodeURIComponent(DB_PASSWORD)}`)
  const DATABASE_URL = process.env.DATABASE_URL ?? `postgres://${login}@${DB_HOST}:${DB_PORT}/postgres`
  return { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD, DATABASE_URL }
}

const throwAwayServer = ({ port, url }) => ({
  DB_HOST: "localhost",
  DB_PORT: String(port),
  DB_USERNAME: "postgres",
  DB_PASSWORD: "",
  DATABASE_URL: url("postgres"),
  THROW_AWAY_POSTGRES: "yes",
})

function commandEnvironment(database) {
  return {
    ...process.env,
    ...database,
    MEDUSA_DISABLE_TELEMETRY: "true",
    NODE_OPTIONS:
      `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --no-warnings=ExperimentalWarning`.trim(),
    PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  }
}

let child
let stopSignal
function onSignal(signal) {
  stopSignal = signal
  child?.kill(signal)
}

/** Waits for the command even when a signal asks to stop: its database must outlive it. */
function run([command, ...args], env) {
  if (stopSignal) return exitCodeOf(stopSignal)
  child = spawn(command, args, { env, stdio: "inherit", shell: process.platform === "win32" })
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`Cannot run ${command}: ${error.message}`)
      resolve(127)
    })
    child.once("exit", (code, signal) => resolve(code ?? exitCodeOf(signal)))
  })
}

const exitCodeOf = (signal) => 128 + constants.signals[signal]

const command = process.argv.slice(2)
if (command.length === 0) {
  console.error("Usage: node scripts/with-postgres.mjs COMMAND [ARGUMENT...]")
  process.exit(2)
}
for (const signal of SIGNALS) process.on(signal, onSignal)
whenOrphaned(() => onSignal("SIGTERM"))
const server = process.env.DB_HOST ? undefined : await startPostgres()
const code = await run(command, commandEnvironment(server ? throwAwayServer(server) : givenServer()))
await server?.stop()
process.exit(code)
