import type { Sql } from "../../sql/sql"
import type { Given } from "./module-tests"

const gate = 4711

type Work<T> = (sql: Sql, index: number) => Promise<T>

type Options = {
  /** Commit only when all have done their work, so that every lock is still held when the others look */
  holding?: boolean
}

/**
 * Does the same at the same moment on several connections, each in a transaction: all wait at a
 * gate in the database, which opens when the last one has arrived. At most ten, the size of the pool.
 */
export async function together<T>(
  { service, another }: Given,
  count: number,
  work: Work<T>,
  { holding = false }: Options = {}
): Promise<T[]> {
  const finished = meeting(count)
  let running: Promise<T[]> = Promise.resolve([])
  await another().transactional(async (keeper) => {
    await keeper.execute(`select pg_advisory_xact_lock(?)`, [gate])
    running = Promise.all(
      Array.from({ length: count }, (_, index) =>
        service.sql.transactional(async (sql) => {
          await sql.execute(`select pg_advisory_xact_lock_shared(?)`, [gate])
          await sql.execute(`set local lock_timeout = '60s'`)
          try {
            return await work(sql, index)
          } finally {
            await (holding ? finished() : undefined)
          }
        })
      )
    )
    while ((await countWaiting(keeper)) < count);
  })
  return running
}

/** Each waits for the others. */
function meeting(count: number): () => Promise<void> {
  let open: () => void = () => undefined
  const all = new Promise<void>((resolve) => (open = resolve))
  let arrived = 0
  return () => {
    arrived++
    if (arrived === count) {
      open()
    }
    return all
  }
}

async function countWaiting(sql: Sql): Promise<number> {
  const [row] = await sql.execute<{ waiting: number }>(
    `select count(distinct pid)::int as waiting from pg_locks
     where locktype = 'advisory' and objid = ? and not granted
       and database = (select oid from pg_database where datname = current_database())`,
    [gate]
  )
  return row?.waiting ?? 0
}
