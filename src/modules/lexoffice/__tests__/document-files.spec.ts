import { beginAttempt, unknownAttempts } from "../sql/attempts"
import { claimDocuments, claimSentDocuments } from "../sql/claim-documents"
import { findFile, forgetFile, recordFile, recordFileAttached, StoredFile } from "../sql/document-files"
import { closeIncident, openIncident } from "../sql/incidents"
import { moduleTests } from "./support/module-tests"
import { alterDocument, givenDocument, newDocument, runOut } from "./support/rows"
import { together } from "./support/together"

const file = (id = "file_1"): StoredFile => ({ id, name: "RE26-00001.pdf", sha256: "a".repeat(64) })

moduleTests((given) => {
  const { service } = given
  const sent = { remote_id: "'voucher_1'", sent_at: "clock_timestamp()" }
  const upload = (id: string, owner = "worker") =>
    beginAttempt(service.sql, {
      id,
      subject_type: "file",
      subject_id: "file_1",
      call: "POST",
      fingerprint: "f",
      owner,
    })

  /** A document with a stored file that one worker is about to attach. */
  async function givenStored(columns: Record<string, string> = sent): Promise<string> {
    const id = await givenDocument(service)
    await claimDocuments(service.sql, "worker", 1, null)
    await recordFile(service.sql, id, file())
    await alterDocument(service, id, columns)
    return id
  }

  describe("the file of a document", () => {
    it("is stored once, by whoever comes first", async () => {
      const id = await givenDocument(service)
      expect(await findFile(service.sql, id)).toBeNull()
      const stored = await together(given, 4, (sql, index) => recordFile(sql, id, file(`file_${index}`)))
      expect(stored.filter(Boolean)).toHaveLength(1)
      expect(await findFile(service.sql, id)).toEqual(file(`file_${stored.indexOf(true)}`))
    })

    it.each<[string, Record<string, string>, boolean]>([
      ["is made anew with an unsent document", {}, true],
      ["stays once it was mailed", { mailed_at: "now()" }, false],
      ["stays once lexoffice has it", { file_uploaded_at: "now()" }, false],
    ])("%s", async (_name, columns, forgotten) => {
      const id = await givenDocument(service)
      await recordFile(service.sql, id, file())
      await alterDocument(service, id, { updated_at: "now()", ...columns })
      await forgetFile(service.sql, id)
      expect((await findFile(service.sql, id)) === null).toBe(forgotten)
    })

    it("that lexoffice has closes its attempts, and no others", async () => {
      const id = await givenStored()
      await upload("lexatt_1")
      await service.sql.execute(
        `insert into lexoffice_attempt (id, subject_type, subject_id, call, fingerprint, started_at)
         values ('lexatt_2', 'document', ?, 'POST', 'f', now())`,
        [id]
      )
      await recordFileAttached(service.sql, "file_1", "remote_1")
      expect(await unknownAttempts(service.sql, "file_1")).toEqual([])
      expect(await unknownAttempts(service.sql, id)).toMatchObject([{ id: "lexatt_2" }])
      expect(await service.retrieveLexofficeDocument(id)).toMatchObject({
        file_uploaded_at: expect.any(Date) as Date,
      })
    })
  })

  describe("an upload begins", () => {
    it("while its document is claimed and booked, and renews the claim", async () => {
      const id = await givenStored({ ...sent, lease_until: "clock_timestamp() + interval '1 second'" })
      expect(await upload("lexatt_1")).toBe(true)
      expect(await unknownAttempts(service.sql, "file_1")).toMatchObject([{ id: "lexatt_1" }])
      const { lease_until } = await service.retrieveLexofficeDocument(id)
      expect(new Date(lease_until ?? 0).getTime()).toBeGreaterThan(Date.now() + 60_000)
    })

    it.each<[string, Record<string, string>, string]>([
      ["another worker has the document", sent, "other"],
      ["the claim ran out", { ...sent, ...runOut }, "worker"],
      ["nothing is booked yet", { remote_id: "null" }, "worker"],
      ["lexoffice has it", { ...sent, file_uploaded_at: "now()" }, "worker"],
      ["a person booked it by hand", { ...sent, state: "'dismissed'" }, "worker"],
    ])("not when %s", async (_name, columns, owner) => {
      await givenStored(columns)
      expect(await upload("lexatt_1", owner)).toBe(false)
      expect(await unknownAttempts(service.sql, "file_1")).toEqual([])
    })
  })

  it("own documents are not confirmed together with lexoffice's", async () => {
    await givenDocument(service)
    const own = newDocument({ id: "lexdoc_2", order_id: "order_2" })
    await givenDocument(service, own)
    await alterDocument(service, "lexdoc_1", sent)
    await alterDocument(service, "lexdoc_2", { ...sent, mode: "'own_invoice'", number: "'RE26-00001'" })
    expect((await claimSentDocuments(service.sql, "worker", 9)).map(({ id }) => id)).toEqual(["lexdoc_1"])
  })

  it("one incident of a subject is closed by its code", async () => {
    const subject = { type: "connection" as const, id: "lexcon_account" }
    for (const code of ["key_refused", "posting_category_missing"]) {
      await openIncident(service.sql, {
        id: `lexinc_${code}`,
        code,
        params: {},
        subject_type: subject.type,
        subject_id: subject.id,
        document_id: null,
        order_id: null,
        order_display_id: null,
        search_text: null,
      })
    }
    const closing = { by: "system", resolution: "succeeded" as const }
    const close = () => closeIncident(service.sql, subject, "posting_category_missing", closing)
    expect(await close()).toEqual(["lexinc_posting_category_missing"])
    expect(await close()).toEqual([])
    expect(await service.listLexofficeIncidents({ closed_at: null })).toMatchObject([{ code: "key_refused" }])
  })
})
