import { encrypt } from "../crypto"
import {
  connectionId,
  ensureConnection,
  moveWatermark,
  pauseWork,
  resumeWork,
  slowDown,
  takeSlot,
} from "../sql/connection"
import type { Sql } from "../sql/sql"
import { moduleTests } from "./support/module-tests"
import { together } from "./support/together"

/** Microseconds, which a number of milliseconds since 1970 does not hold exactly. */
const tolerance = 0.01

moduleTests((given) => {
  const { service } = given

  describe("the account's row", () => {
    it("is made once by ten at the same moment", async () => {
      await together(given, 10, ensureConnection)
      expect((await service.listAndCountLexofficeConnections())[1]).toBe(1)
      expect(await service.readConnection()).toMatchObject({ state: "not_connected", slot_ms: 500 })
    })

    it("moves the watermark forward only", async () => {
      await ensureConnection(service.sql)
      const watermark = async () => (await service.readConnection()).sweep_watermark
      const [early, late] = [new Date("2026-01-01T10:00:00.123Z"), new Date("2026-07-01T10:00:00Z")]
      await moveWatermark(service.sql, early)
      expect(await watermark()).toEqual(early)
      await together(given, 5, (sql, index) => moveWatermark(sql, index === 2 ? late : early))
      expect(await watermark()).toEqual(late)
    })

    it("pauses and resumes work; a longer pause stays, and failures at the same time count once", async () => {
      const pause = async () => {
        const { paused_until, pause_count } = await service.readConnection()
        return { paused_until, pause_count }
      }
      await ensureConnection(service.sql)
      await pauseWork(service.sql, 3_600_000)
      const first = await pause()
      await together(given, 4, (sql) => pauseWork(sql, 15_000))
      expect(await pause()).toEqual({ ...first, pause_count: 1 })
      await service.sql.execute(
        `update lexoffice_connection set paused_until = clock_timestamp() - interval '1 second'`
      )
      await pauseWork(service.sql, 15_000)
      expect((await pause()).pause_count).toBe(2)
      await resumeWork(service.sql)
      expect(await pause()).toEqual({ paused_until: null, pause_count: 0 })
    })
  })

  describe("the key", () => {
    const client = () => service.client({ documentId: null, priority: "normal" })

    it("is needed", async () => {
      await expect(client()).rejects.toMatchObject({ code: "not_connected" })
    })

    it("is stored unreadable for others, and used", async () => {
      const api_key_encrypted = service.encryptSecret("key-1")
      await service.saveConnection({ state: "connected", source: "admin", api_key_encrypted })
      expect(JSON.stringify(await service.readConnection())).not.toContain("key-1")
      await expect(client()).resolves.toHaveProperty("post")
    })

    it("counts as refused for the whole account when the encryption key was changed", async () => {
      await service.saveConnection({
        source: "admin",
        api_key_encrypted: encrypt("key-1", Buffer.alloc(32, 9)),
      })
      await expect(client()).rejects.toMatchObject({ kind: "needs_person", code: "key_refused" })
    })
  })

  describe("the rate limit", () => {
    type Slot = { startsAt: number; pace: number }

    /** Takes a slot and proves that the wait answered leads to its start. All in milliseconds of the database's clock. */
    const take = (sql: Sql): Promise<Slot> =>
      sql.transactional(async (transaction) => {
        const before = await clock(transaction)
        const waitMs = await takeSlot(transaction)
        const after = await clock(transaction)
        const [row] = await transaction.execute<{ startsAt: number; pace: number }>(
          `select extract(epoch from next_slot_at)::float * 1000 - slot_ms as "startsAt", slot_ms as pace
           from lexoffice_connection where id = ?`,
          [connectionId]
        )
        const slot = row ?? { startsAt: 0, pace: 0 }
        expect(slot.startsAt).toBeGreaterThan(before + waitMs - tolerance)
        expect(slot.startsAt).toBeLessThan(after + waitMs + tolerance)
        return slot
      })

    const clock = async (sql: Sql): Promise<number> => {
      const [row] = await sql.execute<{ ms: number }>(
        `select extract(epoch from clock_timestamp())::float * 1000 as ms`
      )
      return row?.ms ?? 0
    }

    const takeMany = async (count: number): Promise<Slot[]> => {
      const slots: Slot[] = []
      while (slots.length < count) {
        slots.push(await take(service.sql))
      }
      return slots
    }

    /** With the next slot far ahead, no pause of this machine can open a gap between two slots. */
    const aheadOfTime = () => service.saveConnection({ next_slot_at: new Date(Date.now() + 3_600_000) })

    const gaps = (slots: Slot[]): number[] => {
      const starts = slots.map(({ startsAt }) => startsAt).sort((a, b) => a - b)
      return starts.slice(1).map((start, index) => Math.round((start - (starts[index] ?? 0)) * 100) / 100)
    }

    it("gives four takers slots that are never closer than the pace, and wastes none", async () => {
      await aheadOfTime()
      const slots = await Promise.all(Array.from({ length: 4 }, () => takeMany(50)))
      expect(gaps(slots.flat())).toEqual(Array(199).fill(500))
    })

    it("halves the pace after a refusal and recovers to the floor, never below", async () => {
      await aheadOfTime()
      const [last] = await takeMany(1)
      await slowDown(service.sql)
      const [first, ...others] = await takeMany(40)
      const recovering = Array.from({ length: 39 }, (_, index) => Math.max(500, 980 - index * 20))
      expect(gaps([last, first].flatMap((slot) => slot ?? []))).toEqual([1_500])
      expect(gaps([first, ...others].flatMap((slot) => slot ?? []))).toEqual(recovering)
    })

    it("slows down to one call in eight seconds at most", async () => {
      await ensureConnection(service.sql)
      await together(given, 8, slowDown)
      expect((await service.readConnection()).slot_ms).toBe(8_000)
    })

    it("keeps a slower floor", async () => {
      await aheadOfTime()
      await service.saveConnection({ slot_floor_ms: 2_000 })
      expect(gaps(await takeMany(5))).toEqual([2_000, 2_000, 2_000, 2_000])
    })

    it("does not hold calls back when nobody took a slot for a while", async () => {
      await service.saveConnection({ next_slot_at: new Date("2020-01-01") })
      const before = await clock(service.sql)
      expect((await take(service.sql)).startsAt).toBeGreaterThan(before)
      expect(await takeSlot(service.sql)).toBeGreaterThan(0)
    })

    it("is not set back by whoever saves the account at the same moment", async () => {
      await aheadOfTime()
      const saving = Array.from({ length: 30 }, (_, index) =>
        service.saveConnection({ company_name: `${index}` })
      )
      const slots = await takeMany(30)
      await Promise.all(saving)
      slots.push(await take(service.sql))
      expect(gaps(slots)).toEqual(Array(30).fill(500))
    })

    it("does not run without the account's row", async () => {
      await expect(takeSlot(service.sql)).rejects.toThrow("ensureConnection")
    })
  })
})
