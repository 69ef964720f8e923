import { CallFilter } from "../sql/call-filter"
import { mostCounted } from "../sql/count-rows"
import { listCalls, readCalls } from "../sql/list-calls"
import { callColumns, documentColumns, insertRows } from "./support/columns"
import { moduleTests } from "./support/module-tests"

const at = (second: number) => `2026-05-10T10:00:0${second}.000001Z`
const uuid = "8a2e6d6c-1111-4222-8333-944455556666"

const rows = [
  { id: "a", created_at: at(1), request_id: "request-1" },
  {
    id: "b",
    created_at: at(2),
    method: "POST",
    path: "/v1/invoices?finalize=true",
    status: 406,
    error: "data_rejected: x",
    document_id: "doc",
    duration_ms: 4000,
  },
  { id: "c", created_at: at(2), path: `/v1/invoices/${uuid}`, document_id: "doc" },
  { id: "d", created_at: at(3), path: "/v1/voucherlist?voucherType=invoice", status: null, error: "lost" },
  { id: "e", created_at: at(4), path: "/v1/contacts?email=erika_%25" },
]

moduleTests(({ service }) => {
  beforeEach(async () => {
    await insertRows(service.sql, "lexoffice_call_log", callColumns, rows)
    await insertRows(service.sql, "lexoffice_document", documentColumns, [{ id: "doc", order_id: "order_1" }])
  })

  const counted = async (filter: CallFilter) => {
    const page = { descending: true, limit: 0, offset: 0 }
    const { count, isExact } = await listCalls(service.sql, filter, page)
    return { count, isExact }
  }

  const filters: [string, CallFilter, string][] = [
    ["nothing", {}, "edcba"],
    ["errors", { error: true }, "db"],
    ["no errors", { error: false }, "eca"],
    ["a method", { method: "POST" }, "b"],
    ["what the path begins with", { path: "/v1/invoices" }, "cb"],
    ["a path with signs", { path: "/v1/contacts?email=erika_" }, "e"],
    ["a sign that is no pattern", { path: "/v1/%" }, ""],
    ["a status", { status: [406, 500] }, "b"],
    ["a document", { document_id: "doc" }, "cb"],
    ["an order", { order_id: "order_1" }, "cb"],
    ["an unknown order", { order_id: "order_2" }, ""],
    ["instants", { created_at: { gte: new Date("2026-05-10T10:00:03Z") } }, "ed"],
    ["slow ones", { duration_ms: { gte: 4000 } }, "b"],
    ["a request's id", { q: "request-1" }, "a"],
    ["a path", { q: "/v1/voucherlist" }, "d"],
    ["a path without its beginning", { q: "invoices" }, "cb"],
    ["an id in a path", { q: uuid }, "c"],
    ["the beginning of an id in a path", { q: uuid.slice(0, 8) }, "c"],
    ["nothing known", { q: "nothing" }, ""],
    ["several things at once", { error: true, document_id: "doc", q: "invoices" }, "b"],
  ]

  // one test for all: making the tables anew for each costs more than all questions together
  it("finds calls by each filter, counts them, and reads all pages of them", async () => {
    for (const [name, filter, expected] of filters) {
      const { rows: found } = await listCalls(service.sql, filter, { descending: true, limit: 10, offset: 0 })
      expect([name, found.map(({ id }) => id).join("")]).toEqual([name, expected])
      expect([name, await counted(filter)]).toEqual([name, { count: expected.length, isExact: true }])
      const read = []
      for await (const page of readCalls(service.sql, filter, 2)) {
        read.push(...page.map(({ id }) => id))
      }
      expect([name, read.join("")]).toEqual([name, expected])
    }
  })

  it("exports a call with what its document is called", async () => {
    const read = async () => {
      const pages = []
      for await (const page of readCalls(service.sql, { document_id: "doc" })) pages.push(...page)
      return pages.map(({ id, document }) => [id, document])
    }
    expect(await read()).toEqual([
      ["c", "M-1"],
      ["b", "M-1"],
    ])
    await service.sql.execute("update lexoffice_document set number = 'RE0001' where id = 'doc'")
    expect(await read()).toEqual([
      ["c", "RE0001"],
      ["b", "RE0001"],
    ])
  })

  it("lists the oldest first, a page of them, without bodies", async () => {
    const { rows: page } = await listCalls(service.sql, {}, { descending: false, limit: 2, offset: 1 })
    expect(page.map(({ id }) => id)).toEqual(["b", "c"])
    expect(Object.keys(page[0] ?? {})).not.toEqual(expect.arrayContaining(["request"]))
  })

  it("counts up to ten thousand, and estimates beyond", async () => {
    const given = (from: number, to: number) =>
      service.sql.execute(
        `insert into lexoffice_call_log (id, method, path, duration_ms)
         select 'many' || n, 'PUT', '/v1/contacts/' || n, 1 from generate_series(?::int, ?::int) n`,
        [from, to]
      )
    await given(1, mostCounted)
    expect(await counted({ method: "PUT" })).toEqual({ count: mostCounted, isExact: true })
    await given(mostCounted + 1, 2 * mostCounted)
    await service.sql.execute("analyze lexoffice_call_log")
    const { count, isExact } = await counted({ method: "PUT" })
    expect(isExact).toBe(false)
    expect(count).toBeGreaterThan(1.8 * mostCounted)
    expect(count).toBeLessThan(2.2 * mostCounted)
  })
})
