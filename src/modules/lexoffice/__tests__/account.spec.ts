import { encrypt } from "../crypto"
import {
  endPause,
  ensureConnection,
  extendPause,
  moveWatermark,
  pauseWork,
  recordWorking,
  resumeWork,
  takeProbe,
} from "../sql/connection"
import { moduleTests } from "./support/module-tests"
import { together } from "./support/together"

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

  describe("the end of a pause", () => {
    const pauseRanOut = `update lexoffice_connection set paused_until = clock_timestamp() - interval '1 second'`
    const connection = () => service.readConnection()
    beforeEach(() => ensureConnection(service.sql))

    it("is tried by one of ten workers, and by none while work is not paused or still is", async () => {
      expect(await takeProbe(service.sql)).toBe(false)
      await pauseWork(service.sql, 3_600_000)
      expect(await takeProbe(service.sql)).toBe(false)
      await service.sql.execute(pauseRanOut)
      expect((await together(given, 10, takeProbe)).filter(Boolean)).toHaveLength(1)
    })

    it("is tried by another one when the first died", async () => {
      await pauseWork(service.sql, 0)
      await service.sql.execute(pauseRanOut)
      await takeProbe(service.sql)
      await service.sql.execute(pauseRanOut)
      expect(await takeProbe(service.sql)).toBe(true)
    })

    it("keeps the count until a document arrived, so that pauses grow", async () => {
      await pauseWork(service.sql, 15_000)
      await extendPause(service.sql, 30_000)
      expect(await connection()).toMatchObject({ pause_count: 2 })
      await endPause(service.sql)
      expect(await connection()).toMatchObject({ pause_count: 2, paused_until: null, succeeded_at: null })
      await recordWorking(service.sql)
      expect(await connection()).toMatchObject({
        pause_count: 0,
        paused_until: null,
        succeeded_at: expect.any(Date) as Date,
      })
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
})
