import { Sql } from "./sql"

export type Cause = { code: string; count: number; oldest_at: Date; newest_at: Date }

/** Why something waits for a person, the most frequent first. */
export async function incidentCauses(sql: Sql): Promise<Cause[]> {
  return sql.execute(
    `select code, count(*)::int as count, min(opened_at) as oldest_at, max(opened_at) as newest_at
     from lexoffice_incident where closed_at is null and deleted_at is null
     group by code order by count(*) desc, code`
  )
}
