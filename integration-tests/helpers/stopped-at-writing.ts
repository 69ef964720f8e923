import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sqlOf } from "./sql"

type Transaction = { raw(statement: string): Promise<unknown>; rollback(): Promise<unknown> }
type Connection = { transaction(): Promise<Transaction> }

/** Starts some work, lets it come as far as writing to a table, does something else and then lets it go on. */
export async function stoppedAtWriting(
  container: MedusaContainer,
  table: string,
  work: () => Promise<unknown>,
  meanwhile: () => Promise<unknown>
): Promise<void> {
  const sql = sqlOf(() => container)
  const isWaiting = async () =>
    (
      await sql(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
           and query like ?`,
        [`%${table}%`]
      )
    ).length > 0
  const holding = await container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION).transaction()
  let done: Promise<unknown>
  try {
    await holding.raw(`lock table ${table} in exclusive mode`)
    done = work()
    while (!(await isWaiting())) await pause(10)
    await meanwhile()
  } finally {
    await holding.rollback()
  }
  await done
}
