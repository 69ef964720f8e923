import type { Pool } from "pg"

/**
 * How much a shop has; documents are spread over the last 360 days, calls over the last 1,000. Whatever is asked for, both
 * shops have a whole page of it, or equally many: answers of different length would be compared else.
 */
export type Amounts = { calls: number; documents: number }

const line = (name: string, ratePercent: number, amount: number) => ({
  ...{
    type: "item",
    name,
    description: "Größe M, Farbe Blau, aus nachhaltiger Herstellung",
    unitName: "Stück",
  },
  ...{ quantity: 10_000, unitPrice: amount * 100, amount, ratePercent },
})

const address = {
  ...{ name: "Erika Muster", supplement: "Hinterhaus", street: "Am Markt 1", zip: "10115", city: "Berlin" },
  countryCode: "DE",
}

/** What a document with three lines at two rates says. */
const content = {
  ...{
    kind: "invoice",
    language: "de",
    basis: "gross",
    orderNumber: "1",
    orderDate: "2026-01-31",
    reference: "M-1",
  },
  lines: [line("Becher mit Henkel", 19, 1190), line("Roman, gebunden", 7, 2140), line("Versand", 19, 490)],
  taxColumns: [
    { ratePercent: 19, net: 1412, tax: 268, gross: 1680 },
    { ratePercent: 7, net: 2000, tax: 140, gross: 2140 },
  ],
  total: 3820,
  tax: {
    decision: {
      kind: "decided",
      case: "domestic",
      chargedRates: [19, 7],
      allowedRates: [19, 7],
      warnings: [],
    },
    conditions: { taxType: "gross" },
    ...{ contactRequired: false, note: null },
    sentence: {
      de: "Lieferung innerhalb Deutschlands an einen Privatkunden, besteuert zum deutschen Steuersatz.",
      en: "Delivery within Germany to a consumer, taxed at the German rate.",
    },
  },
  buyer: {
    billing: address,
    shipping: null,
    vatId: null,
    buyerReference: null,
    email: "erika.muster@example.com",
  },
  payment: {
    providerIds: ["pp_system_default"],
    label: "PayPal",
    received: [],
    open: 0,
    paidOn: null,
    termDays: 14,
  },
  texts: {
    ...{
      title: "Rechnung",
      introduction: "Bestellung 1 vom 31.01.2026",
      remark: "Vielen Dank für Ihre Bestellung.",
    },
  },
}

const booking = {
  entries: content.lines.map((entry, index) => ({
    key: `ordli_${index}`,
    ...entry,
    gross: entry.amount,
    line: entry,
  })),
  columns: content.taxColumns,
}

const request = {
  voucherDate: "2026-01-31T00:00:00.000+01:00",
  address,
  lineItems: content.lines,
  language: "de",
}

const documents = `
  insert into lexoffice_document (id, kind, mode, state, order_id, order_display_id, sequence, finalize, content, booking,
    reference, currency_code, total_cents, tax_case, document_date, due_date, customer_name, email, number, remote_id,
    remote_status, payment_state, open_amount_cents, transmitted_at, created_at)
  select 'lexdoc_' || n, case when n % 20 = 0 then 'credit_note' else 'invoice' end, 'lexoffice_invoice',
    case when n % 50 = 0 then 'failed' else 'transmitted' end, 'order_' || n, n, 1, true, $2, $3, 'M-' || n, 'eur', 3820,
    'domestic', (now() - n * interval '360 days' / $1)::date::text, (now() - n * interval '360 days' / $1)::date::text,
    'Erika Muster' || n, 'kunde' || n || '@example.com', 'RE' || lpad(n::text, 6, '0'),
    md5(n::text)::uuid::text, 'open', case when n % 10 = 0 then 'open' else 'paid' end,
    case when n % 10 = 0 then 3820 else 0 end, now(), now() - n * interval '360 days' / $1
  from generate_series(1, $1::int) n`

const calls = `
  insert into lexoffice_call_log (id, method, path, status, request, response, error, duration_ms, request_id,
    document_id, created_at)
  select 'lexcall_' || n, case when n % 3 = 0 then 'POST' else 'GET' end,
    case n % 5 when 0 then '/v1/contacts/' || md5(n::text)::uuid when 1 then '/v1/voucherlist?page=' || n
      when 2 then '/v1/invoices/' || md5((n % $2)::text)::uuid else '/v1/invoices?finalize=true' end,
    case when n % 50 = 0 then 406 else 200 end, $3, $3, case when n % 50 = 0 then 'data_rejected: x' end,
    100 + n % 900, md5(n::text), 'lexdoc_' || (1 + (n / 10) % $2), now() - n * interval '1000 days' / $1
  from generate_series(1, $1::int) n`

/** Fills the tables, as they are after some time: seen by Postgres' own housekeeping. */
export async function fill(pool: Pool, amounts: Amounts): Promise<void> {
  const json = (value: unknown) => JSON.stringify(value)
  await withoutIndexes(pool, async () => {
    await pool.query(documents, [amounts.documents, json(content), json(booking)])
    await pool.query(calls, [amounts.calls, amounts.documents, json(request)])
  })
  await pool.query("vacuum analyze lexoffice_document")
  await pool.query("vacuum analyze lexoffice_call_log")
}

/** To make indexes of what is there takes a fraction of the time that keeping them up to date takes. */
async function withoutIndexes(pool: Pool, work: () => Promise<void>): Promise<void> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename in ('lexoffice_document', 'lexoffice_call_log') and indexname not like '%pkey'`
  )
  for (const { name } of rows) await pool.query(`drop index "${name}"`)
  await work()
  for (const { definition } of rows) await pool.query(definition)
}
