import { countOpenIncidents, monthFacts, unpaidInvoices } from "../sql/overview"
import { incidentCauses } from "../sql/incident-causes"
import { documentColumns, incidentColumns, insertRows } from "./support/columns"
import { moduleTests } from "./support/module-tests"

const content = (countryCode: string | null, ...columns: [rate: number, net: number, tax: number][]) =>
  JSON.stringify({
    taxColumns: columns.map(([ratePercent, net, tax]) => ({ ratePercent, net, tax, gross: net + tax })),
    buyer: { billing: { countryCode } },
  })

moduleTests(({ service }) => {
  const given = (rows: Record<string, unknown>[]) =>
    insertRows(
      service.sql,
      "lexoffice_document",
      documentColumns,
      rows.map((row, index) => ({ id: `doc${index}`, order_id: `order_${index}`, ...row }))
    )

  it("adds a month up by kind, rate, country, day and state", async () => {
    await given([
      { content: content("DE", [19, 10000, 1900], [7, 1000, 70]), total_cents: 12970 },
      { content: content("AT", [20, 1000, 200]), total_cents: 1200, document_date: "2026-05-01" },
      {
        ...{ kind: "credit_note", content: content("DE", [19, 2000, 380]), total_cents: 2380 },
        ...{ document_date: "2026-05-31", state: "failed" },
      },
      { content: content("DE", [19, 1, 0]), total_cents: 1, payment_state: "voided" },
      { content: content("DE", [19, 1, 0]), total_cents: 1, withdrawn_at: "2026-05-20T00:00:00Z" },
      { content: content("DE", [19, 1, 0]), document_date: "2026-04-30" },
      { content: content("DE", [19, 1, 0]), document_date: "2026-06-01" },
    ])
    expect(await monthFacts(service.sql, "2026-05-01", "2026-05-31")).toEqual({
      by_kind: [
        { kind: "invoice", currency_code: "eur", count: 2, total: 14170 },
        { kind: "credit_note", currency_code: "eur", count: 1, total: 2380 },
      ],
      by_rate: [
        { rate: 20, currency_code: "eur", net: 1000, tax: 200, gross: 1200 },
        { rate: 19, currency_code: "eur", net: 8000, tax: 1520, gross: 9520 },
        { rate: 7, currency_code: "eur", net: 1000, tax: 70, gross: 1070 },
      ],
      by_country: [
        { country_code: "DE", currency_code: "eur", count: 2, total: 10590 },
        { country_code: "AT", currency_code: "eur", count: 1, total: 1200 },
      ],
      per_day: expect.arrayContaining([
        { day: "2026-05-01", kind: "invoice", count: 1 },
        { day: "2026-05-10", kind: "invoice", count: 1 },
        { day: "2026-05-31", kind: "credit_note", count: 1 },
      ]) as unknown,
      by_state: expect.arrayContaining([
        { state: "transmitted", count: 3 },
        { state: "withdrawn", count: 1 },
        { state: "failed", count: 1 },
      ]) as unknown,
    })
  })

  it("is empty for a month without documents", async () => {
    expect(await monthFacts(service.sql, "2026-05-01", "2026-05-31")).toEqual({
      by_kind: [],
      by_rate: [],
      by_country: [],
      per_day: [],
      by_state: [],
    })
    expect(await unpaidInvoices(service.sql, "2026-06-01")).toEqual([])
  })

  it("tells what customers owe, of all months", async () => {
    await given([
      { payment_state: "open", open_amount_cents: 11900, due_date: "2026-05-31" },
      { payment_state: "partly_paid", open_amount_cents: 100, due_date: "2026-06-01" },
      { payment_state: "open", open_amount_cents: null, total_cents: 50, document_date: "2020-01-01" },
      { payment_state: "paid", open_amount_cents: 0, due_date: "2026-05-01" },
      { payment_state: "open", open_amount_cents: 700, kind: "credit_note" },
    ])
    expect(await unpaidInvoices(service.sql, "2026-06-01")).toEqual([
      { currency_code: "eur", count: 3, open_cents: 12050, overdue_count: 1, overdue_cents: 11900 },
    ])
  })

  it("counts causes, the most frequent first, and only what is open", async () => {
    await insertRows(service.sql, "lexoffice_incident", incidentColumns, [
      { id: "a", subject_id: "1", code: "country_missing", opened_at: "2026-05-02T00:00:00Z" },
      { id: "b", subject_id: "2" },
      { id: "c", subject_id: "3", opened_at: "2026-05-12T00:00:00Z" },
      { id: "d", subject_id: "4", closed_at: "2026-05-12T00:00:00Z" },
    ])
    const day = (date: string) => new Date(`${date}T00:00:00Z`)
    expect(await incidentCauses(service.sql)).toEqual([
      {
        code: "data_rejected",
        count: 2,
        oldest_at: new Date("2026-05-10T10:00:00Z"),
        newest_at: day("2026-05-12"),
      },
      { code: "country_missing", count: 1, oldest_at: day("2026-05-02"), newest_at: day("2026-05-02") },
    ])
    expect(await countOpenIncidents(service.sql)).toBe(3)
  })
})
