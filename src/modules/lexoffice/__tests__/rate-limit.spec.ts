import { connectionId, ensureConnection } from "../sql/connection"
import { SlotAnswer, slowDown, takeSlot, Urgency } from "../sql/rate-limit"
import type { Sql } from "../sql/sql"
import { moduleTests } from "./support/module-tests"
import { together } from "./support/together"

/** Microseconds, which a number of milliseconds since 1970 does not hold exactly. */
const tolerance = 0.01

const waitOf = (slot: SlotAnswer): number => (slot.granted ? slot.waitMs : NaN)

moduleTests((given) => {
  const { service } = given

  describe("the rate limit", () => {
    type Slot = { startsAt: number; pace: number }

    /** Takes a slot and proves that the wait answered leads to its start. All in milliseconds of the database's clock. */
    const take = (sql: Sql): Promise<Slot> =>
      sql.transactional(async (transaction) => {
        const before = await clock(transaction)
        const waitMs = waitOf(await takeSlot(transaction, "interactive", 0))
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

    it("halves the pace after a refusal and recovers call by call to the floor, never below", async () => {
      await aheadOfTime()
      const [last] = await takeMany(1)
      await slowDown(service.sql, null)
      const [first, ...others] = await takeMany(60)
      const recovering = [950]
      while (recovering.length < 60) {
        recovering.push(500 + Math.floor(((recovering.at(-1) ?? 500) - 500) * 0.9))
      }
      expect(gaps([last, first].flatMap((slot) => slot ?? []))).toEqual([500])
      expect(gaps([first, ...others].flatMap((slot) => slot ?? []))).toEqual(recovering.slice(0, 59))
      expect(recovering.at(-1)).toBe(500)
    })

    it("holds the next call back for a second after a refusal", async () => {
      await ensureConnection(service.sql)
      const before = await clock(service.sql)
      await slowDown(service.sql, null)
      expect((await take(service.sql)).startsAt).toBeGreaterThanOrEqual(before + 1_000)
    })

    it.each([
      [20_000, 20_000],
      [3_600_000, 60_000],
    ])("all calls rest when lexoffice asks for %d ms, for %d ms", async (retryAfterMs, restMs) => {
      await ensureConnection(service.sql)
      await slowDown(service.sql, null)
      const before = await clock(service.sql)
      await slowDown(service.sql, retryAfterMs)
      const { startsAt } = await take(service.sql)
      expect(startsAt).toBeGreaterThanOrEqual(before + restMs)
      expect(startsAt).toBeLessThan((await clock(service.sql)) + restMs + 1_000)
      expect((await service.readConnection()).slot_ms).toBeLessThanOrEqual(1_000)
    })

    it("takes refusals at the same moment for one", async () => {
      await ensureConnection(service.sql)
      await together(given, 8, (sql) => slowDown(sql, null))
      expect((await service.readConnection()).slot_ms).toBe(1_000)
    })

    it("slows down to one call in eight seconds at most", async () => {
      await ensureConnection(service.sql)
      for (let refusals = 0; refusals < 6; refusals++) {
        await slowDown(service.sql, null)
        await service.sql.execute(
          `update lexoffice_connection set throttled_at = throttled_at - interval '2 seconds'`
        )
      }
      expect((await service.readConnection()).slot_ms).toBe(8_000)
    })

    it.each<[Urgency, number, number, boolean]>([
      ["interactive", 60_000, 0, true],
      ["normal", 200, 0, true],
      ["normal", 10_000, 0, false],
      ["normal", 10_000, 80_000, true],
      ["backfill", -1, 0, true],
      ["backfill", 10_000, 0, false],
      ["backfill", 10_000, 80_000, false],
      ["backfill", 10_000, 200_000, true],
    ])(
      "a %s call may take a slot %d ms ahead after waiting %d ms: %s",
      async (urgency, aheadMs, waitedMs, may) => {
        await ensureConnection(service.sql)
        await service.sql.execute(
          `update lexoffice_connection set next_slot_at = clock_timestamp() + ? * interval '1 millisecond'`,
          [aheadMs]
        )
        expect((await takeSlot(service.sql, urgency, waitedMs)).granted).toBe(may)
      }
    )

    it("tells who has to wait when to look again", async () => {
      await aheadOfTime()
      expect(await takeSlot(service.sql, "backfill", 0)).toEqual({ granted: false, lookAgainMs: 500 })
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
      expect(waitOf(await takeSlot(service.sql, "interactive", 0))).toBeGreaterThan(0)
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
      await expect(takeSlot(service.sql, "normal", 0)).rejects.toThrow("ensureConnection")
    })
  })
})
