import { Sql } from "./sql"

export type QueueRow = {
  waiting: number
  own_documents: number
  stopped: number
  oldest_at: Date | null
  new_contacts: number
}

/** Counts what waits; reads waiting documents only, however many are transmitted. */
export async function queueFacts(sql: Sql): Promise<QueueRow> {
  const [row] = await sql.execute<QueueRow>(
    `with waiting as (
       select created_at, mode, coalesce('customer:' || customer_id, 'guest:' || lower(coalesce(email, customer_name))) as key
       from lexoffice_document
       where state in ('pending', 'transmitting') and organization_id is null and deleted_at is null)
     select count(*)::int as waiting, min(created_at) as oldest_at,
       (count(*) filter (where mode = 'own_invoice'))::int as own_documents,
       (select count(distinct key)::int from waiting w where not exists (
          select 1 from lexoffice_contact c where c.key = w.key and c.remote_id is not null and c.deleted_at is null)
       ) as new_contacts,
       (select count(*)::int from lexoffice_document where state = 'failed' and deleted_at is null) as stopped
     from waiting`
  )
  return row ?? { waiting: 0, own_documents: 0, stopped: 0, oldest_at: null, new_contacts: 0 }
}
