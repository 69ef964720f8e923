import { claimDocuments, leaseMs, releaseDocument } from "../sql/claim-documents"
import { recordFailed } from "../sql/record-outcome"
import { beginAttempt, unknownAttempts } from "../sql/attempts"
import { moduleTests } from "./support/module-tests"
import { alterDocument, givenDocument, runOut } from "./support/rows"

moduleTests(({ service }) => {
  const claim = (owner: string) => claimDocuments(service.sql, owner, 10, null)
  const read = () => service.retrieveLexofficeDocument("lexdoc_1")
  /** Worker `a` claimed the document and lost it to `b`. */
  const lostTo = async (b: string) => {
    await claim("a")
    await alterDocument(service, "lexdoc_1", runOut)
    await claim(b)
  }
  beforeEach(async () => {
    await givenDocument(service)
  })

  describe("leases", () => {
    const lease = async () => {
      const [row] = await service.sql.execute<{
        owner: string | null
        state: string
        left_ms: number | null
      }>(
        `select lease_owner as owner, state, extract(epoch from (lease_until - clock_timestamp()))::float * 1000 as left_ms
         from lexoffice_document where id = 'lexdoc_1'`
      )
      return row
    }
    const release = (owner: string) =>
      releaseDocument(service.sql, "lexdoc_1", owner, {
        waitMs: 60_000,
        errorCode: "x",
        countsAsAttempt: true,
      })

    let attempts = 0
    const mayISend = (owner: string) =>
      beginAttempt(service.sql, {
        id: `lexatt_${++attempts}`,
        subject_type: "document",
        subject_id: "lexdoc_1",
        call: "POST",
        fingerprint: "f",
        owner,
      })

    it("lets its holder send, only before it ran out, and lasts on from there", async () => {
      await claim("a")
      await alterDocument(service, "lexdoc_1", { lease_until: "clock_timestamp() + interval '1 minute'" })
      expect(await mayISend("b")).toBe(false)
      expect(await mayISend("a")).toBe(true)
      expect((await lease())?.left_ms).toBeGreaterThan(leaseMs / 2)
      await alterDocument(service, "lexdoc_1", runOut)
      expect(await mayISend("a")).toBe(false)
      expect(await unknownAttempts(service.sql, "lexdoc_1")).toHaveLength(1)
    })

    it.each([
      ["a person booked it by hand", { state: "'dismissed'" }],
      ["it is there already", { remote_id: "'remote-1'" }],
    ])("lets nobody send when %s meanwhile", async (_name, columns) => {
      await claim("a")
      await alterDocument(service, "lexdoc_1", columns)
      expect(await mayISend("a")).toBe(false)
    })

    it("passes to another worker when it ran out; the first can then neither renew nor release", async () => {
      await claim("a")
      expect(await claim("b")).toEqual([])
      await alterDocument(service, "lexdoc_1", runOut)
      expect(await claim("b")).toEqual(["lexdoc_1"])
      expect(await mayISend("a")).toBe(false)
      await release("a")
      expect(await lease()).toMatchObject({ owner: "b", state: "transmitting" })
    })

    it("ends with a release: due again after the wait, and the try is counted", async () => {
      await claim("a")
      await release("a")
      expect(await service.retrieveLexofficeDocument("lexdoc_1")).toMatchObject({
        state: "pending",
        lease_owner: null,
        lease_until: null,
        attempt_count: 1,
        last_error_code: "x",
      })
      expect(await claim("b")).toEqual([])
      await alterDocument(service, "lexdoc_1", { next_attempt_at: "next_attempt_at - interval '60 seconds'" })
      expect(await claim("b")).toEqual(["lexdoc_1"])
    })
  })

  describe("failures", () => {
    it("stop the document", async () => {
      await claim("a")
      await recordFailed(service.sql, "lexdoc_1", "a", "data_rejected")
      expect(await read()).toMatchObject({
        state: "failed",
        last_error_code: "data_rejected",
        attempt_count: 1,
        lease_owner: null,
      })
      expect(await claim("b")).toEqual([])
    })

    it("of a worker that lost the document change nothing", async () => {
      await lostTo("b")
      await recordFailed(service.sql, "lexdoc_1", "a", "data_rejected")
      expect(await read()).toMatchObject({ state: "transmitting", lease_owner: "b", attempt_count: 0 })
    })
  })
})
