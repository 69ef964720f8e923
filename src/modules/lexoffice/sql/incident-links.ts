import { placeholders, Sql } from "./sql"

/** What an incident's document or contact leads to. */
export type IncidentLinks = {
  id: string
  customer_id: string | null
  document: {
    remote_id: string | null
    mode: "lexoffice_invoice" | "own_invoice"
    kind: "invoice" | "credit_note"
  } | null
  contact_remote_id: string | null
}

export async function readIncidentLinks(sql: Sql, ids: readonly string[]): Promise<IncidentLinks[]> {
  if (ids.length === 0) {
    return []
  }
  return sql.execute(
    `select i.id, coalesce(d.customer_id, c.customer_id) as customer_id, c.remote_id as contact_remote_id,
            case when d.id is null then null
                 else jsonb_build_object('remote_id', d.remote_id, 'mode', d.mode, 'kind', d.kind) end as document
     from lexoffice_incident i
     left join lexoffice_document d on d.id = i.document_id
     left join lexoffice_contact c on i.subject_type = 'contact' and c.id = i.subject_id
     where i.id in ${placeholders(ids.length)}`,
    [...ids]
  )
}
