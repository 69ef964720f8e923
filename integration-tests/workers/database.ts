import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { Client, Pool } from "pg"

/** The program that makes the tables, seen from this folder. */
type Migration = { file: string; env?: NodeJS.ProcessEnv }

const quiet = { NODE_OPTIONS: "", LOG_LEVEL: "error", MEDUSA_DISABLE_TELEMETRY: "true" }

/** A database of its own on the server that scripts/with-postgres.mjs names, with all tables. */
export async function createDatabase(
  name: string,
  migrate: Migration = { file: "migrate.main.ts" }
): Promise<{ url: string; pool: Pool; drop(): Promise<void> }> {
  const serverUrl = process.env.DATABASE_URL
  if (serverUrl === undefined) throw new Error("no DATABASE_URL: start through scripts/with-postgres.mjs")
  const onServer = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: serverUrl })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await onServer(`drop database if exists "${name}" with (force)`)
  await onServer(`create database "${name}"`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  await migrateApart(url.href, migrate)
  const pool = new Pool({ connectionString: url.href, max: 10 })
  // the server ends our idle connections when the database goes
  pool.on("error", () => undefined)
  // Medusa adds it at its first start, and fails when two processes start at once
  await pool.query(`insert into payment_provider (id, is_enabled) values ('pp_system_default', true)`)
  const drop = async (): Promise<void> => {
    await pool.end()
    await onServer(`drop database if exists "${name}" with (force)`)
  }
  return { url: url.href, pool, drop }
}

async function migrateApart(databaseUrl: string, { file, env }: Migration): Promise<void> {
  const place = JSON.stringify({ databaseUrl, apiUrl: "http://127.0.0.1:1" })
  const child = spawn(process.execPath, ["--require", "tsx/cjs", resolve(__dirname, file), place], {
    env: { ...process.env, ...quiet, ...env, DATABASE_URL: databaseUrl },
    stdio: ["ignore", "ignore", "inherit"],
  })
  const [code] = (await once(child, "exit")) as [number | null]
  if (code !== 0) throw new Error(`the tables could not be made: exit code ${code}`)
}
