import type { Sql } from "../../sql/sql"

/** Writes rows past all rules: a test names the columns that matter to it. */
export async function insertRows(
  sql: Sql,
  table: string,
  defaults: Record<string, unknown>,
  rows: readonly Record<string, unknown>[]
): Promise<void> {
  for (const row of rows) {
    const values = { ...defaults, ...row }
    const columns = Object.keys(values)
    await sql.execute(
      `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
      Object.values(values)
    )
  }
}

/** A transmitted invoice of 119.00 at 19 %. */
export const documentColumns = {
  kind: "invoice",
  mode: "lexoffice_invoice",
  state: "transmitted",
  sequence: 1,
  finalize: true,
  content: JSON.stringify({
    taxColumns: [{ ratePercent: 19, net: 10000, tax: 1900, gross: 11900 }],
    buyer: { billing: { countryCode: "DE" } },
  }),
  booking: "{}",
  reference: "M-1",
  currency_code: "eur",
  total_cents: 11900,
  tax_case: "domestic",
  document_date: "2026-05-10",
  customer_name: "Erika Muster",
}

export const callColumns = {
  method: "GET",
  path: "/v1/profile",
  status: 200,
  duration_ms: 100,
}

export const incidentColumns = {
  code: "data_rejected",
  params: "{}",
  subject_type: "document",
  subject_id: "lexdoc_1",
  opened_at: "2026-05-10T10:00:00Z",
}
