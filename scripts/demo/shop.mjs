// The steps that open the demo shop.
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { freePort } from "../free-port.mjs"
import { startPostgres } from "../postgres.mjs"
import { config, data, demo, logs, plugin, root } from "./places.mjs"
import { Failure, isAlive } from "./processes.mjs"
import { step } from "./progress.mjs"

const READY_TIMEOUT_MS = 120_000
const bin = (name) => join(root, "node_modules", ".bin", name)

export function clearLastDemo() {
  rmSync(data, { recursive: true, force: true })
  rmSync(join(demo, ".medusa"), { recursive: true, force: true })
  mkdirSync(logs, { recursive: true })
  mkdirSync(join(config, "medusa"), { recursive: true })
  writeFileSync(join(config, "medusa", "config.json"), JSON.stringify({ telemetry: { enabled: false } }))
}

/**
 * MEDUSA_DISABLE_TELEMETRY only keeps events from being written; the process that sends them starts all the same,
 * unless Medusa's configuration, which is else in the user's home directory, says no.
 */
export const QUIET = { MEDUSA_DISABLE_TELEMETRY: "true", XDG_CONFIG_HOME: config }

export const startDatabase = () =>
  startPostgres({ dataDir: join(data, "postgres"), logFile: join(logs, "postgres.log") })

export async function startSandbox(processes, interrupted) {
  const file = join(data, "sandbox.json")
  const child = processes.start("sandbox", [bin("tsx"), join(demo, "src", "sandbox.ts")], {
    cwd: root,
    env: { DEMO_SANDBOX_FILE: file },
  })
  await until(child, interrupted, () => existsSync(file))
  return JSON.parse(readFileSync(file, "utf8"))
}

/** Installs what a shop would get from the registry: the packed plugin, nothing of the folder it was packed from. */
export async function installPlugin(processes) {
  await processes.run("npm-pack", ["npm", "pack", "--pack-destination", data], { cwd: root })
  const archive = readdirSync(data).find((name) => name.endsWith(".tgz"))
  if (!archive) throw new Failure("npm pack made no archive", join(logs, "npm-pack.log"))
  uninstallPlugin()
  mkdirSync(plugin, { recursive: true })
  const unpack = ["tar", "-xzf", join(data, archive), "-C", plugin, "--strip-components=1"]
  await processes.run("unpack", unpack, { cwd: root })
}

export const uninstallPlugin = () => rmSync(plugin, { recursive: true, force: true })

export async function environment(database, sandbox, credentials) {
  const url = `http://localhost:${await freePort()}`
  const secret = randomBytes(32).toString("hex")
  return {
    NODE_ENV: "production",
    LOG_LEVEL: "info",
    DATABASE_URL: database.url("postgres"),
    DEMO_URL: url,
    DEMO_SECRET: secret,
    DEMO_SHOP_FILE: join(data, "shop.json"),
    DEMO_ADMIN_EMAIL: credentials.email,
    DEMO_ADMIN_PASSWORD: credentials.password,
    LEXOFFICE_ENCRYPTION_KEY: secret,
    LEXOFFICE_API_KEY: sandbox.apiKey,
    LEXOFFICE_API_URL: sandbox.url,
    LEXOFFICE_APP_URL: sandbox.url,
  }
}

export async function prepareShop(processes, env) {
  const medusa = (name, ...args) => processes.run(name, [bin("medusa"), ...args], { cwd: demo, env })
  const fill = async () => {
    await step("Creating the tables", () => medusa("migrate", "db:migrate", "--execute-all-links"))
    await step("Filling the shop", () => medusa("seed", "exec", "./src/scripts/seed.ts"))
  }
  const compile = () => step("Building the shop with its admin", () => medusa("build", "build"))
  await Promise.all([fill(), compile()])
}

export async function startServer(processes, env, interrupted) {
  const port = new URL(env.DEMO_URL).port
  const child = processes.start("server", [bin("medusa"), "start", "--port", port], {
    cwd: join(demo, ".medusa", "server"),
    env,
  })
  const isHealthy = async () => (await fetch(`${env.DEMO_URL}/health`).catch(() => undefined))?.ok
  await until(child, interrupted, isHealthy)
  return child
}

export const buySomething = (processes, env) =>
  processes.run("purchase", [bin("tsx"), join(demo, "src", "purchase.ts")], { cwd: root, env, show: true })

async function until(child, interrupted, isReady) {
  const deadline = Date.now() + READY_TIMEOUT_MS
  while (!(await isReady())) {
    if (!isAlive(child)) throw new Failure(`${child.title} ended`, child.logFile)
    if (Date.now() > deadline) throw new Failure(`${child.title} is not ready`, child.logFile)
    await sleep(200, undefined, { signal: interrupted })
  }
}
