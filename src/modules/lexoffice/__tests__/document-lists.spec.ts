import { DocumentFilter } from "../sql/document-filter"
import { documentColumns as sortable, listDocuments, readDocuments } from "../sql/list-documents"
import { documentColumns, insertRows } from "./support/columns"
import { moduleTests } from "./support/module-tests"

const today = "2026-06-01"

const shared = { order_display_id: 1, number: null, email: null, payment_state: null, due_date: null }

const rows = [
  {
    id: "a",
    order_id: "order_a",
    order_display_id: 41,
    number: "RE26-00001",
    email: "erika.muster@example.com",
    payment_state: "open",
    due_date: "2026-05-24",
    created_at: "2026-05-10T10:00:00.000001Z",
    customer_id: "cus_1",
  },
  {
    id: "b",
    order_id: "order_b",
    order_display_id: 42,
    number: "RE26-00002",
    customer_name: "Jürgen Größer & Söhne GmbH",
    payment_state: "paid",
    due_date: "2026-05-24",
    total_cents: 5000,
    document_date: "2026-05-11",
    created_at: "2026-05-10T10:00:00.000002Z",
    remote_status: "paid",
  },
  {
    id: "c",
    order_id: "order_a",
    sequence: 2,
    kind: "credit_note",
    state: "failed",
    payment_state: "open",
    due_date: "2026-05-24",
    order_display_id: 41,
    document_date: "2026-05-31",
    created_at: "2026-05-10T10:00:00.000002Z",
  },
  {
    id: "d",
    order_id: "order_d",
    order_display_id: null,
    state: "pending",
    mode: "own_invoice",
    customer_name: "Max O'Hara-Klein",
    payment_state: "partly_paid",
    due_date: "2026-06-01",
    document_date: "2026-06-01",
    created_at: "2026-06-01T10:00:00Z",
  },
]

moduleTests(({ service }) => {
  beforeEach(() => insertRows(service.sql, "lexoffice_document", { ...documentColumns, ...shared }, rows))

  const byAge = { by: "created_at", descending: false } as const

  const filters: [string, DocumentFilter, string][] = [
    ["nothing", {}, "abcd"],
    ["an id", { id: "b" }, "b"],
    ["several ids", { id: ["a", "d", "unknown"] }, "ad"],
    ["no id at all", { id: [] }, ""],
    ["a kind", { kind: "credit_note" }, "c"],
    ["a mode", { mode: "own_invoice" }, "d"],
    ["states", { state: ["failed", "pending"] }, "cd"],
    ["an order", { order_id: "order_a" }, "ac"],
    ["a customer", { customer_id: "cus_1" }, "a"],
    ["payment states", { payment_state: ["open", "partly_paid"] }, "acd"],
    ["lexoffice's status", { remote_status: "paid" }, "b"],
    ["what is overdue: no credit note, and not on the day itself", { overdue: true }, "a"],
    ["what is not overdue", { overdue: false }, "bcd"],
    ["days, both included", { document_date: { gte: "2026-05-11", lte: "2026-05-31" } }, "bc"],
    ["days it is due", { due_date: { lte: "2026-05-24" } }, "abc"],
    ["instants", { created_at: { gte: new Date("2026-06-01T10:00:00Z") } }, "d"],
    ["a number", { q: "RE26-00002" }, "b"],
    ["the beginning of a number", { q: "re26-0000" }, "ab"],
    ["the number's own part", { q: "00002" }, "b"],
    ["an order's number", { q: "#41" }, "ac"],
    ["an order's id", { q: "order_d" }, "d"],
    ["part of a name", { q: "größ" }, "b"],
    ["words in any order", { q: "söhne jürgen" }, "b"],
    ["a name with signs", { q: "o'hara-kl" }, "d"],
    ["an e-mail address", { q: "erika.muster@example.com" }, "a"],
    ["the beginning of an e-mail address", { q: "erika.muster@ex" }, "a"],
    ["nothing known", { q: "nobody" }, ""],
    ["signs only", { q: "%_'" }, ""],
    ["words of the search's own language", { q: "a | b & ! <-> :* ( \\" }, ""],
    ["an empty search", { q: "  " }, "abcd"],
    ["several things at once", { q: "muster", state: "failed", kind: "credit_note" }, "c"],
  ]

  // one test for all: making the tables anew for each costs more than all questions together
  it("finds documents by each filter, and counts them", async () => {
    for (const [name, filter, expected] of filters) {
      const found = await listDocuments(service.sql, filter, { order: byAge, limit: 10, offset: 0 }, today)
      expect([name, found.rows.map(({ id }) => id).join("")]).toEqual([name, expected])
      const { count, isExact } = await listDocuments(
        service.sql,
        filter,
        { order: byAge, limit: 0, offset: 0 },
        today
      )
      expect([name, count, isExact]).toEqual([name, expected.length, true])
    }
  })

  it("reads all pages in every order of the list, whatever their size", async () => {
    for (const order of sortable.flatMap((by) => [true, false].map((descending) => ({ by, descending })))) {
      const { rows: list } = await listDocuments(service.sql, {}, { order, limit: 10, offset: 0 }, today)
      for (const size of [1, 2, 3, 100]) {
        const read: string[] = []
        for await (const page of readDocuments(service.sql, {}, order, today, size)) {
          expect(page.length).toBeLessThanOrEqual(size)
          read.push(...page.map(({ id }) => id))
        }
        expect([order, size, read]).toEqual([order, size, list.map(({ id }) => id)])
      }
    }
  })

  it("reads pages of some of them", async () => {
    const pages = []
    for await (const page of readDocuments(service.sql, { order_id: "order_a" }, byAge, today, 1)) {
      pages.push(page.map(({ id }) => id))
    }
    expect(pages).toEqual([["a"], ["c"]])
  })

  it("skips to a page", async () => {
    const page = { order: byAge, limit: 2, offset: 1 }
    const { rows: found, count } = await listDocuments(service.sql, {}, page, today)
    expect(count).toBe(4)
    expect(found.map(({ id }) => id)).toEqual(["b", "c"])
  })
})
