import { setTimeout as pause } from "node:timers/promises"
import type { Pool, PoolClient } from "pg"
import { harness } from "./database"

/**
 * Lets nobody write to some tables, while reading goes on: whoever is about to write waits, and can be killed there.
 * `killed` must be called after the kill: a server process whose client is gone would still write once it may. Without one,
 * `released` lets all go on.
 */
export class HeldWrites {
  private constructor(
    private readonly pool: Pool,
    private readonly client: PoolClient
  ) {}

  static async on(pool: Pool, tables: readonly string[]): Promise<HeldWrites> {
    const client = await pool.connect()
    await client.query("begin")
    await client.query(`lock table ${tables.join(", ")} in exclusive mode`)
    return new HeldWrites(pool, client)
  }

  private async waiting(): Promise<number[]> {
    const { rows } = await this.pool.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and application_name <> $1`,
      [harness]
    )
    return rows.map(({ pid }) => pid)
  }

  /** Resolves when somebody wants to write. */
  async wanted(): Promise<void> {
    while ((await this.waiting()).length === 0) await pause(10)
  }

  /** Ends those who waited, and lets the others write again. The tests' own statements wait, too, and are not meant. */
  async killed(): Promise<void> {
    // another statement of the dead may arrive only now
    for (let pids = await this.waiting(); pids.length > 0; pids = await this.waiting()) {
      for (const pid of pids) await this.pool.query("select pg_terminate_backend($1)", [pid])
      await pause(10)
    }
    await this.released()
  }

  async released(): Promise<void> {
    await this.client.query("rollback")
    this.client.release()
  }
}
