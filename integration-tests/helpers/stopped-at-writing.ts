import type { MedusaContainer } from "@medusajs/framework/types"
import { Pool } from "pg"
import { databaseUrl, harness } from "../workers/database"
import { HeldWrites } from "../workers/held-writes"
import { sqlOf } from "./sql"

/** Starts some work, lets it come as far as writing to a table, does something else and then lets it go on. */
export async function stoppedAtWriting(
  container: MedusaContainer,
  table: string,
  work: () => Promise<unknown>,
  meanwhile: () => Promise<unknown>
): Promise<void> {
  const [shop] = await sqlOf(() => container)<{ name: string }>("select current_database() as name")
  const pool = new Pool({ connectionString: databaseUrl(shop?.name), application_name: harness })
  try {
    const held = await HeldWrites.on(pool, [table])
    const done = work()
    try {
      await held.wanted()
      await meanwhile()
    } finally {
      await held.released()
    }
    await done
  } finally {
    await pool.end()
  }
}
