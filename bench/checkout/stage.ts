import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { Pool } from "pg"
import { databaseUrl, dropDatabase, onServer } from "../../integration-tests/workers/database"
import { startSandbox } from "../../sandbox"
import { openStand } from "./stand"

const root = join(__dirname, "..", "..")
const pollMs = 20

/** Two shops on one Postgres server: one with the plugin and connected with a sandbox, one without. */
export async function openStage() {
  const [withPlugin, without, sandbox] = await Promise.all([
    emptyDatabase("bench_checkout_with"),
    emptyDatabase("bench_checkout_without"),
    startSandbox(),
  ])
  const lexoffice = {
    LEXOFFICE_API_URL: sandbox.url,
    LEXOFFICE_APP_URL: sandbox.url,
    LEXOFFICE_API_KEY: sandbox.apiKey,
    LEXOFFICE_ENCRYPTION_KEY: randomBytes(32).toString("hex"),
    TEST_EVENT_DELAY: "shipped",
  }
  const [first, second] = await Promise.all([
    openStand({ folder: root, databaseUrl: withPlugin.url, environment: lexoffice }),
    openStand({ folder: join(__dirname, "shop-without"), databaseUrl: without.url, environment: {} }),
  ])
  const pool = new Pool({ connectionString: withPlugin.url, max: 1 })
  pool.on("error", () => undefined)

  const unfinished = async (): Promise<number> => {
    const { rows } = await pool.query<{ unfinished: number }>(
      `select count(*)::int as unfinished from "order" o where not exists
         (select 1 from lexoffice_document d where d.order_id = o.id and d.state = 'transmitted')`
    )
    return rows[0]?.unfinished ?? 0
  }

  return {
    shops: { with: first, without: second },
    /** Every order has its invoice. */
    async quiet(): Promise<void> {
      while ((await unfinished()) > 0) await pause(pollMs)
    },
    unfinished,
    /** Requests to lexoffice one after the other without a pause, so that the quiet comes soon. */
    async liftLimits(): Promise<void> {
      sandbox.control.setLimits({ requestsPerSecond: 0 })
      await pool.query("update lexoffice_connection set slot_floor_ms = 0, slot_ms = 0")
    },
    async restart(): Promise<void> {
      await Promise.all([first.restart(), second.restart()])
    },
    /** As in a real shop. */
    async restoreLimits(): Promise<void> {
      await pool.query("update lexoffice_connection set slot_floor_ms = default, slot_ms = default")
    },
    async close(): Promise<void> {
      await Promise.all([first.close(), second.close()])
      await sandbox.close()
      await pool.end()
      await Promise.all([withPlugin.drop(), without.drop()])
    },
  }
}

async function emptyDatabase(name: string): Promise<{ url: string; drop(): Promise<void> }> {
  await onServer(async (server) => {
    await dropDatabase(server, name)
    await server.query(`create database "${name}"`)
  })
  const drop = () => onServer(async (server) => void (await dropDatabase(server, name)))
  return { url: databaseUrl(name), drop }
}
