import { generateEntityId } from "@medusajs/framework/utils"
import type { VatIdCheckResult } from "../../../domain/tax"
import { placeholders, Sql, toText } from "./sql"

/** An answer counts for a day; then the VAT id is asked for anew. */
const countsForHours = 24

type Row = Omit<VatIdCheckResult, "checkedAt" | "requestId"> & {
  vat_id: string
  checked_at: Date
  request_id: string | null
}

/** Answers by VAT id. */
export type VatIdAnswers = Record<string, VatIdCheckResult>

/** The newest answer of the last day about each VAT id; a clear one before one that says nothing. */
export async function newestVatIdAnswers(sql: Sql, vatIds: readonly string[]): Promise<VatIdAnswers> {
  if (vatIds.length === 0) {
    return {}
  }
  const rows = await sql.execute<Row>(
    `select distinct on (vat_id) vat_id, online, checked_at, request_id, source, name, address, error
     from lexoffice_vat_id_check
     where vat_id in ${placeholders(vatIds.length)} and deleted_at is null
       and checked_at > clock_timestamp() - ? * interval '1 hour'
     order by vat_id, (online = 'unavailable'), checked_at desc`,
    [...vatIds, countsForHours]
  )
  return Object.fromEntries(rows.map((row) => [row.vat_id, toResult(row)]))
}

/** What was last said about a VAT id, however long ago; a clear answer before one that says nothing. */
export async function lastVatIdAnswer(sql: Sql, vatId: string): Promise<VatIdCheckResult | null> {
  const [row] = await sql.execute<Row>(
    `select vat_id, online, checked_at, request_id, source, name, address, error
     from lexoffice_vat_id_check where vat_id = ? and deleted_at is null
     order by (online = 'unavailable'), checked_at desc limit 1`,
    [vatId]
  )
  return row === undefined ? null : toResult(row)
}

/** VAT ids that were refused, for which an order waits for a person. */
export async function refusedVatIds(sql: Sql, orderId: string): Promise<string[]> {
  const rows = await sql.execute<{ vat_id: string }>(
    `select params ->> 'vatId' as vat_id from lexoffice_incident
     where subject_type = 'order' and subject_id = ? and code = 'tax_undecided' and closed_at is null
       and params ->> 'vatIdProblem' = 'refused_online' and params ->> 'vatId' is not null and deleted_at is null`,
    [orderId]
  )
  return rows.map(({ vat_id }) => vat_id)
}

/** Adds an answer to the history. */
export async function keepVatIdAnswer(sql: Sql, vatId: string, answer: VatIdCheckResult): Promise<void> {
  const { online, checkedAt, requestId, source, name, address, error } = answer
  const texts = [requestId, source, name, address, error].map((text) => (text ? toText(text) : null))
  await sql.execute(
    `insert into lexoffice_vat_id_check
       (id, vat_id, online, checked_at, request_id, source, name, address, error)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [generateEntityId(undefined, "lexvat"), vatId, online, checkedAt, ...texts]
  )
}

const toResult = ({
  checked_at,
  request_id,
  online,
  source,
  name,
  address,
  error,
}: Row): VatIdCheckResult => ({
  online,
  checkedAt: new Date(checked_at).toISOString(),
  requestId: request_id,
  source,
  name,
  address,
  error,
})
