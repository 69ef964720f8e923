import { closeAttempt, giveUpAttempt, unknownAttempts } from "../sql/attempts"
import { claimDocuments } from "../sql/claim-documents"
import { makeDue, recordDismissed, recordFailed, recordSent, recordTransmitted } from "../sql/record-outcome"
import { moduleTests } from "./support/module-tests"
import { alterDocument, givenAttempt, givenDocument, runOut } from "./support/rows"

moduleTests(({ service }) => {
  const claim = (owner: string) => claimDocuments(service.sql, owner, 10, null)
  const read = () => service.retrieveLexofficeDocument("lexdoc_1")
  beforeEach(async () => {
    await givenDocument(service)
  })

  describe("what was sent", () => {
    const sent = (remoteId: string, more: { contactId?: string; related?: boolean } = {}) =>
      recordSent(service.sql, { documentId: "lexdoc_1", remoteId, contactId: null, related: null, ...more })
    const begin = (id: string, subject_id = "lexdoc_1") => givenAttempt(service, id, subject_id)

    it("is stored even when the lease is lost, and closes the unknown attempts of this document only", async () => {
      await begin("lexatt_1")
      await begin("lexatt_2")
      await begin("lexatt_3", "lexdoc_other")
      await closeAttempt(service.sql, "lexatt_1", { outcome: "refused", errorCode: "data_rejected" })
      await claim("a")
      await alterDocument(service, "lexdoc_1", runOut)
      await claim("b")
      expect(await sent("remote-1")).toBe(true)
      expect(await read()).toMatchObject({ remote_id: "remote-1", lease_owner: "b", state: "transmitting" })
      expect(await service.listLexofficeAttempts({}, { order: { id: "ASC" } })).toMatchObject([
        { outcome: "refused", remote_id: null },
        { outcome: "succeeded", remote_id: "remote-1" },
        { outcome: "unknown", remote_id: null },
      ])
      expect(await unknownAttempts(service.sql, "lexdoc_1")).toEqual([])
    })

    it("is looked for from the moment we stopped waiting, and the reason is kept", async () => {
      await begin("lexatt_1")
      await service.sql.execute(`update lexoffice_attempt set started_at = started_at - interval '1 hour'`)
      expect(await unknownAttempts(service.sql, "lexdoc_1")).toMatchObject([{ ended: false }])
      await giveUpAttempt(service.sql, "lexatt_1", "lexoffice_unreachable")
      const [attempt] = await unknownAttempts(service.sql, "lexdoc_1")
      expect(attempt?.ended).toBe(true)
      expect(attempt?.since_ms).toBeLessThan(60_000)
      expect(await service.listLexofficeAttempts()).toMatchObject([
        { outcome: "unknown", error_code: "lexoffice_unreachable" },
      ])
    })

    it("stays when it is found again, which knows less about it", async () => {
      expect(await sent("remote-1", { contactId: "contact-1", related: true })).toBe(true)
      const { sent_at } = await read()
      expect(await sent("remote-1")).toBe(true)
      expect(await read()).toMatchObject({ contact_id: "contact-1", related: true, sent_at })
    })

    it("is told to be there twice when a second id comes, and the first stays", async () => {
      await sent("remote-1")
      expect(await sent("remote-2")).toBe(false)
      expect((await read()).remote_id).toBe("remote-1")
    })

    it("is told to be there twice when a person booked it by hand meanwhile", async () => {
      await recordDismissed(service.sql, "lexdoc_1", { note: "typed in", userId: "user_1" })
      expect(await sent("remote-1")).toBe(false)
      expect(await read()).toMatchObject({ remote_id: "remote-1", state: "dismissed" })
    })

    it("is done once confirmed; confirming again keeps the instant", async () => {
      await claim("a")
      const confirmed = { documentId: "lexdoc_1", number: "RE1", remoteStatus: "open", dueDate: null }
      await recordTransmitted(service.sql, { ...confirmed, openCents: 11900, paymentState: "open" })
      const first = await read()
      expect(first).toMatchObject({
        state: "transmitted",
        number: "RE1",
        open_amount_cents: 11900,
        lease_owner: null,
      })
      await recordTransmitted(service.sql, { ...confirmed, openCents: 0, paymentState: "paid" })
      expect(await read()).toMatchObject({ transmitted_at: first.transmitted_at, payment_state: "paid" })
    })
  })

  describe("a person", () => {
    const later = { next_attempt_at: "clock_timestamp() + interval '1 hour'" }
    const leased = {
      state: "'transmitting'",
      lease_owner: "'a'",
      lease_until: "clock_timestamp() + interval '1 hour'",
    }
    const orphaned = { ...leased, ...runOut }

    it.each<[string, Record<string, string>, string[]]>([
      ["waiting", later, ["lexdoc_1"]],
      ["stopped", { state: "'failed'" }, ["lexdoc_1"]],
      ["of a dead worker", { ...orphaned, ...later }, ["lexdoc_1"]],
      ["being sent", leased, []],
      ["transmitted", { state: "'transmitted'" }, []],
      ["dismissed", { state: "'dismissed'" }, []],
    ])("makes a document due that is %s", async (_name, columns, expected) => {
      await alterDocument(service, "lexdoc_1", columns)
      expect(await makeDue(service.sql, ["lexdoc_1", "lexdoc_unknown"])).toEqual(expected)
      expect(await claim("b")).toEqual(expected)
    })

    it("cuts a dead worker off, should it come back", async () => {
      await alterDocument(service, "lexdoc_1", orphaned)
      await makeDue(service.sql, ["lexdoc_1"])
      await recordFailed(service.sql, "lexdoc_1", "a", "late")
      expect((await read()).state).toBe("pending")
    })

    it("begins a new series of tries", async () => {
      await alterDocument(service, "lexdoc_1", { state: "'failed'", attempt_count: "10" })
      await makeDue(service.sql, ["lexdoc_1"])
      expect((await read()).attempt_count).toBe(0)
    })

    it("may ask for no document at all", async () => {
      expect(await makeDue(service.sql, [])).toEqual([])
    })

    const byHand = { note: "typed in", userId: "user_1" }

    it.each<[string, Record<string, string>, boolean]>([
      ["waiting", later, true],
      ["stopped", { state: "'failed'" }, true],
      ["stopped although lexoffice has it", { state: "'failed'", remote_id: "'remote-1'" }, true],
      ["sent, but not confirmed", { remote_id: "'remote-1'" }, false],
      ["being sent", leased, false],
      ["transmitted", { state: "'transmitted'" }, false],
      ["dismissed", { state: "'dismissed'" }, false],
    ])("books a document by hand that is %s: %s", async (_name, columns, expected) => {
      await alterDocument(service, "lexdoc_1", columns)
      expect(await recordDismissed(service.sql, "lexdoc_1", byHand)).toBe(expected)
      const { dismissed_note, dismissed_by, dismissed_at } = await read()
      expect([dismissed_note, dismissed_by]).toEqual(expected ? ["typed in", "user_1"] : [null, null])
      expect(dismissed_at === null).toBe(!expected)
    })

    it("does not book a document by hand while nobody knows whether lexoffice has it", async () => {
      await givenAttempt(service, "lexatt_1", "lexdoc_1")
      expect(await recordDismissed(service.sql, "lexdoc_1", byHand)).toBe(false)
      await closeAttempt(service.sql, "lexatt_1", { outcome: "not_performed" })
      expect(await recordDismissed(service.sql, "lexdoc_1", byHand)).toBe(true)
    })
  })
})
