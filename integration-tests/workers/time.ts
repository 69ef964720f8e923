// Waiting is not tested by waiting. While nothing runs and nothing is on its way to lexoffice, everything that is
// kept becomes older by the same time: every instant in the shop's database, Medusa's and the plugin's alike, and
// what lexoffice wrote lately. Nobody can tell that from having waited: leases, pauses, next attempts, the certainty
// of absence, the sweep's watermark against the orders' changes, and the lag of lexoffice's lists move together. No
// constant of the plugin is changed, and the clocks of shop and lexoffice stay in agreement.
import { setTimeout as pause } from "node:timers/promises"
import type { Pool } from "pg"

/** Nothing waits for an age here, and the rows are many. */
const ageless = ["lexoffice_call_log"]

/** The sandbox, in this process or in its own. */
type Lexoffice = {
  stats(): { inFlight: number } | Promise<{ inFlight: number }>
  letTimePass(ms: number): unknown
}

export async function letTimePass(pool: Pool, sandbox: Lexoffice, ms: number): Promise<void> {
  while ((await sandbox.stats()).inFlight > 0) await pause(20)
  await sandbox.letTimePass(ms)
  await pool.query(await statementFor(pool, ms))
}

const tablesOf = new WeakMap<Pool, Map<string, string[]>>()

/** One statement list, sent at once: Postgres runs it as one transaction. */
async function statementFor(pool: Pool, ms: number): Promise<string> {
  const tables = tablesOf.get(pool) ?? (await readTables(pool))
  tablesOf.set(pool, tables)
  return [...tables]
    .map(([table, columns]) => {
      const older = columns.map((column) => `"${column}" = "${column}" - interval '${ms} milliseconds'`)
      return `update "${table}" set ${older.join(", ")}`
    })
    .join(";\n")
}

async function readTables(pool: Pool): Promise<Map<string, string[]>> {
  const { rows } = await pool.query<{ table_name: string; column_name: string }>(
    `select c.table_name, c.column_name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'timestamp with time zone'
       and c.table_name <> all($1) and c.table_name not like '%migrations%'`,
    [ageless]
  )
  const tables = new Map<string, string[]>()
  for (const { table_name, column_name } of rows) {
    tables.set(table_name, [...(tables.get(table_name) ?? []), column_name])
  }
  return tables
}
