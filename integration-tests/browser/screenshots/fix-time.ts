import type { OpenedShop } from "../support/shop"

/** The moment at which all pictures are taken. */
export const NOW = "2026-03-27T15:30:00+01:00"
export const MONTH = "2026-03"

/** Spreads a table's rows over the month before NOW, in the sequence in which they were made. */
const spread = (table: string, columns: string[], span: string) => {
  const at = `timestamptz '${NOW}' - (n.total - n.number + 1) * interval '${span}' / n.total`
  return `
    with n as (select id, row_number() over (order by created_at, id) as number, count(*) over () as total from ${table})
    update ${table} t set ${columns.map((column) => `${column} = ${at}`).join(", ")} from n where n.id = t.id`
}

/** Gives everything that a page shows a fixed time, so that pictures only change when pages do. */
export async function fixTime({ database }: OpenedShop): Promise<void> {
  await database.query(spread(`"order"`, ["created_at"], "24 days"))
  await database.query(spread("lexoffice_document", ["created_at", "transmitted_at"], "24 days"))
  await database.query(`
    update lexoffice_document set
      transmitted_at = case when remote_id is null then null else transmitted_at end,
      document_date = to_char(created_at at time zone 'Europe/Berlin', 'YYYY-MM-DD'),
      due_date = case when due_date is null then null
        else to_char((created_at + interval '14 days') at time zone 'Europe/Berlin', 'YYYY-MM-DD') end,
      paid_on = case when paid_on is null then null
        else to_char((created_at + interval '2 days') at time zone 'Europe/Berlin', 'YYYY-MM-DD') end`)
  await database.query(`
    update lexoffice_document d set payment_items = (
      select jsonb_agg(item || jsonb_build_object('on', to_char((d.created_at + interval '2 days') at time zone 'Europe/Berlin', 'YYYY-MM-DD')))
      from jsonb_array_elements(d.payment_items) item)
    where jsonb_typeof(d.payment_items) = 'array' and jsonb_array_length(d.payment_items) > 0`)
  await database.query(spread("lexoffice_attempt", ["started_at", "ended_at"], "24 days"))
  await database.query(spread("lexoffice_incident", ["opened_at"], "3 days"))
  await database.query(
    "update lexoffice_incident set closed_at = opened_at + interval '2 hours' where closed_at is not null"
  )
  await database.query(`
    update payment p set created_at = o.created_at,
      captured_at = case when p.captured_at is null then null else o.created_at + interval '2 hours' end
    from order_payment_collection c join "order" o on o.id = c.order_id
    where c.payment_collection_id = p.payment_collection_id`)
  await database.query(spread("lexoffice_call_log", ["created_at"], "2 hours"))
  await database.query("update lexoffice_call_log set duration_ms = 120 + (length(path) * 7) % 260")
  await database.query(`
    update lexoffice_connection set connected_at = '2026-01-02 09:00+01', checked_at = '2026-03-27 06:00+01',
      renew_by = '2028-01-02 09:00+01'`)
}
