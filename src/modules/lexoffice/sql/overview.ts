import { countedText, unpaidText } from "./document-filter"
import { Sql } from "./sql"

type Kind = "invoice" | "credit_note"

/** What a month's documents add up to; sums in cents. */
export type MonthFacts = {
  by_kind: { kind: Kind; currency_code: string; count: number; total: number }[]
  by_rate: { rate: number; currency_code: string; net: number; tax: number; gross: number }[]
  by_country: { country_code: string | null; currency_code: string; count: number; total: number }[]
  per_day: { day: string; kind: Kind; count: number }[]
  by_state: { state: string; count: number }[]
}

/** Reads each document of the month once. @param from, to days, both included */
export async function monthFacts(sql: Sql, from: string, to: string): Promise<MonthFacts> {
  const [row] = await sql.execute<{ facts: MonthFacts }>(
    `with month as materialized (
       select id, kind, document_date as day,
              case when withdrawn_at is null then state else 'withdrawn' end as state, currency_code, total_cents,
              case kind when 'invoice' then 1 else -1 end as sign, ${countedText} as counts,
              content->'buyer'->'billing'->>'countryCode' as country_code, content->'taxColumns' as columns
       from lexoffice_document d
       where document_date >= ? and document_date <= ? and deleted_at is null),
     counted as (select * from month where counts)
     select json_build_object(
       'by_kind', (select coalesce(json_agg(r), '[]') from (
          select kind, currency_code, count(*) as count, sum(total_cents) as total
          from counted group by 1, 2 order by 2, 1 desc) r),
       'by_rate', (select coalesce(json_agg(r), '[]') from (
          select (c->>'ratePercent')::numeric as rate, currency_code, sum(sign * (c->>'net')::bigint) as net,
                 sum(sign * (c->>'tax')::bigint) as tax, sum(sign * (c->>'gross')::bigint) as gross
          from counted, jsonb_array_elements(columns) c group by 1, 2 order by 2, 1 desc) r),
       'by_country', (select coalesce(json_agg(r), '[]') from (
          select country_code, currency_code, count(*) as count, sum(sign * total_cents) as total
          from counted group by 1, 2 order by 2, 4 desc, 1) r),
       'per_day', (select coalesce(json_agg(r), '[]') from (
          select day, kind, count(*) as count from counted group by 1, 2) r),
       'by_state', (select coalesce(json_agg(r), '[]') from (
          select state, count(*) as count from month group by 1) r)) as facts`,
    [from, to]
  )
  return row?.facts ?? { by_kind: [], by_rate: [], by_country: [], per_day: [], by_state: [] }
}

export type UnpaidRow = {
  currency_code: string
  count: number
  open_cents: number
  overdue_count: number
  overdue_cents: number
}

/** What customers owe, of all months; not what an earlier company's lexoffice knows. @param today in Europe/Berlin */
export async function unpaidInvoices(sql: Sql, today: string): Promise<UnpaidRow[]> {
  return sql.execute<UnpaidRow>(
    `select currency_code, count(*)::int as count, sum(open)::float as open_cents,
            count(*) filter (where due_date < ?)::int as overdue_count,
            coalesce(sum(open) filter (where due_date < ?), 0)::float as overdue_cents
     from (select currency_code, due_date, coalesce(open_amount_cents, total_cents) as open
           from lexoffice_document d where ${unpaidText} and deleted_at is null) unpaid
     group by 1 order by 1`,
    [today, today]
  )
}

export async function countOpenIncidents(sql: Sql): Promise<number> {
  const [row] = await sql.execute<{ count: number }>(
    `select count(*)::int as count from lexoffice_incident where closed_at is null and deleted_at is null`
  )
  return row?.count ?? 0
}
