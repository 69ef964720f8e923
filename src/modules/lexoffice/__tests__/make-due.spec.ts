import { condition } from "../sql/conditions"
import { documentsLike } from "../sql/document-filter"
import {
  batchProgress,
  makeAllDue,
  makeIncidentsDue,
  requestedRetries,
  requestRetries,
  retryMade,
} from "../sql/make-due"
import { documentColumns, incidentColumns, insertRows } from "./support/columns"
import { moduleTests } from "./support/module-tests"

const soon = "2099-01-01T00:00:00Z"
const past = "2020-01-01T00:00:00Z"

const rows = [
  { id: "failed", state: "failed", last_error_code: "data_rejected", document_date: "2026-05-01" },
  { id: "waiting", state: "pending", next_attempt_at: soon },
  { id: "died", state: "transmitting", lease_owner: "gone", lease_until: past },
  { id: "under way", state: "transmitting", lease_owner: "me", lease_until: soon },
  { id: "sent", state: "transmitted" },
  { id: "by hand", state: "dismissed" },
  { id: "deleted", state: "failed", deleted_at: past },
].map((row) => ({ ...row, order_id: `order ${row.id}` }))

moduleTests(({ service }) => {
  beforeEach(() => insertRows(service.sql, "lexoffice_document", documentColumns, rows))

  const due = async () =>
    service.sql.execute<{ id: string; renew_due: boolean }>(
      `select id, renew_due from lexoffice_document
       where state = 'pending' and next_attempt_at is null and lease_owner is null order by id`
    )

  it("makes all documents of a filter due that may be sent, and has stopped ones written anew", async () => {
    expect(await makeAllDue(service.sql, documentsLike({}, "2026-06-01"), "batch")).toBe(3)
    expect(await due()).toEqual([
      { id: "died", renew_due: false },
      { id: "failed", renew_due: true },
      { id: "waiting", renew_due: false },
    ])
  })

  it("tells of one wish alone how far it has come", async () => {
    await makeAllDue(service.sql, documentsLike({ id: ["failed", "died"] }, "2026-06-01"), "first")
    await makeAllDue(service.sql, documentsLike({ id: "waiting" }, "2026-06-01"), "second")
    expect(await batchProgress(service.sql, "first")).toEqual({ waiting: 2, transmitted: 0, failed: 0 })
    await service.sql.execute("update lexoffice_document set state = 'transmitted' where id = 'died'")
    await service.sql.execute("update lexoffice_document set state = 'failed' where id = 'failed'")
    expect(await batchProgress(service.sql, "first")).toEqual({ waiting: 0, transmitted: 1, failed: 1 })
    expect(await batchProgress(service.sql, "second")).toEqual({ waiting: 1, transmitted: 0, failed: 0 })
  })

  it("keeps in mind that one is to be written anew when it is asked for twice", async () => {
    await makeAllDue(service.sql, documentsLike({ id: "failed" }, "2026-06-01"), "batch")
    await makeAllDue(service.sql, documentsLike({ id: "failed" }, "2026-06-01"), "batch")
    expect(await due()).toEqual([{ id: "failed", renew_due: true }])
  })

  it("leaves documents alone that the filter does not name", async () => {
    const filter = { document_date: { lte: "2026-05-01" }, q: "muster" }
    expect(await makeAllDue(service.sql, documentsLike(filter, "2026-06-01"), "batch")).toBe(1)
    expect(await due()).toEqual([{ id: "failed", renew_due: true }])
  })

  it("makes the documents of incidents due, once each", async () => {
    await insertRows(service.sql, "lexoffice_incident", incidentColumns, [
      { id: "a", subject_id: "failed" },
      { id: "b", subject_id: "failed", code: "vat_id_rejected" },
      { id: "c", subject_id: "sent" },
      { id: "d", subject_id: "waiting", closed_at: past },
    ])
    expect(await makeIncidentsDue(service.sql, condition("i.closed_at is null"))).toBe(1)
    expect(await due()).toEqual([{ id: "failed", renew_due: true }])
  })

  it("notes which incidents are to be tried again, until they were", async () => {
    await insertRows(service.sql, "lexoffice_incident", incidentColumns, [
      { id: "a", subject_type: "order", subject_id: "order_1", code: "country_missing" },
      { id: "b", subject_type: "order", subject_id: "order_2", code: "tax_undecided" },
    ])
    const ofCause = condition("i.code = ?", "country_missing")
    expect(await requestRetries(service.sql, ofCause)).toBe(1)
    const [retry, ...others] = await requestedRetries(service.sql, 10)
    expect([retry, ...others]).toEqual([
      expect.objectContaining({ id: "a", subject_type: "order", subject_id: "order_1" }),
    ])
    if (retry === undefined) {
      throw new Error("no retry was noted")
    }
    await requestRetries(service.sql, ofCause)
    await retryMade(service.sql, retry)
    const [again] = await requestedRetries(service.sql, 10)
    expect(again?.id).toBe("a")
    await retryMade(service.sql, again ?? retry)
    expect(await requestedRetries(service.sql, 10)).toEqual([])
  })
})
