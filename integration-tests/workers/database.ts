import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { Client, Pool } from "pg"

/** The program that makes the tables, seen from this folder. `template`: made once and copied, where that is possible */
type Migration = { file: string; env?: NodeJS.ProcessEnv; template?: string }

const modulesOfWorkers: Migration = { file: "migrate.main.ts", template: "tables_of_workers" }
export const wholeShop: Migration = { file: "../redis/migrate.main.ts", template: "tables_of_shop" }
/** With the tables of Medusa's roles, which a shop has only once they are switched on */
export const shopWithRoles: Migration = { file: "../redis/migrate.main.ts" }

/** What the tests' own connections are called, to be told from those of Medusa's processes. */
export const harness = "tests"

const quiet = { NODE_OPTIONS: "", LOG_LEVEL: "error", MEDUSA_DISABLE_TELEMETRY: "true" }

/** A database of its own on the server that scripts/with-postgres.mjs names, with all tables. */
export async function createDatabase(
  name: string,
  migration: Migration = modulesOfWorkers
): Promise<{ url: string; pool: Pool; drop(): Promise<void> }> {
  await onServer((server) => makeMigrated(server, name, migration))
  const pool = new Pool({ connectionString: databaseUrl(name), max: 10, application_name: harness })
  // the server ends our idle connections when the database goes
  pool.on("error", () => undefined)
  // Medusa adds it at its first start, and fails when two processes start at once
  await pool.query(`insert into payment_provider (id, is_enabled) values ('pp_system_default', true)`)
  const drop = async (): Promise<void> => {
    await pool.end()
    await onServer((server) => dropDatabase(server, name))
  }
  return { url: databaseUrl(name), pool, drop }
}

export const dropDatabase = (server: Client, name: string) =>
  server.query(`drop database if exists "${name}" with (force)`)

/** With a connection to the server's own database: none may be open to one that is copied or dropped. */
export async function onServer<T>(work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: databaseUrl() })
  await server.connect()
  return work(server).finally(() => server.end())
}

export function databaseUrl(name?: string): string {
  const serverUrl = process.env.DATABASE_URL
  if (serverUrl === undefined) throw new Error("no DATABASE_URL: start through scripts/with-postgres.mjs")
  const url = new URL(serverUrl)
  if (name !== undefined) url.pathname = `/${name}`
  return url.href
}

export async function makeMigrated(server: Client, name: string, migration: Migration): Promise<void> {
  const { template } = migration
  await dropDatabase(server, name)
  // a server that stays may hold tables of another day
  if (template === undefined || process.env.THROW_AWAY_POSTGRES === undefined) {
    await server.query(`create database "${name}"`)
    return migrateApart(databaseUrl(name), migration)
  }
  await makeTemplate(server, template, migration)
  await server.query(`create database "${name}" template "${template}"`)
}

const templateLock = 72_041

async function makeTemplate(server: Client, template: string, migration: Migration): Promise<void> {
  // others, in processes of their own, wait until it is there
  await server.query("select pg_advisory_lock($1)", [templateLock])
  const { rowCount } = await server.query("select 1 from pg_database where datname = $1", [template])
  if (rowCount === 0) {
    const unfinished = `${template}_unfinished`
    await server.query(`create database "${unfinished}"`)
    await migrateApart(databaseUrl(unfinished), migration)
    await server.query(`alter database "${unfinished}" rename to "${template}"`)
  }
  await server.query("select pg_advisory_unlock($1)", [templateLock])
}

async function migrateApart(url: string, { file, env }: Migration): Promise<void> {
  const place = JSON.stringify({ databaseUrl: url, apiUrl: "http://127.0.0.1:1" })
  const child = spawn(process.execPath, ["--require", "tsx/cjs", resolve(__dirname, file), place], {
    env: { ...process.env, ...quiet, ...env, DATABASE_URL: url },
    stdio: ["ignore", "ignore", "inherit"],
  })
  const [code] = (await once(child, "exit")) as [number | null]
  if (code !== 0) throw new Error(`the tables could not be made: exit code ${code}`)
}
