import type LexofficeModuleService from "../../service"
import type { ReadNumbers } from "../../sql/number-ranges"
import type { Sql } from "../../sql/sql"
import { NewDocument, writeDocuments } from "../../sql/write-documents"

/** A pending invoice; a test names only what matters to it. */
export const newDocument = (fields: Partial<NewDocument> = {}): NewDocument => ({
  id: "lexdoc_1",
  kind: "invoice",
  mode: "lexoffice_invoice",
  order_id: "order_1",
  order_display_id: 1,
  sequence: 1,
  finalize: true,
  content: { reference: "M-1" },
  booking: { entries: [] },
  reference: "M-1",
  currency_code: "eur",
  total_cents: 11900,
  tax_case: "domestic",
  document_date: "2026-01-31",
  due_date: null,
  customer_id: null,
  customer_name: "Erika Mustermann",
  email: "erika@example.com",
  corrects_document_id: null,
  ...fields,
})

/** Writes the documents of one order the way the plugin does. @returns false: plan again */
export async function writeForOrder(
  sql: Sql,
  orderId: string,
  plannedAfter: number,
  documents: readonly NewDocument[],
  readNumbers?: ReadNumbers
): Promise<boolean> {
  return (await writeDocuments(sql, [{ orderId, plannedAfter, documents }], readNumbers)).length === 0
}

/** Writes one document the way the plugin does. */
export async function givenDocument(
  service: LexofficeModuleService,
  fields: Partial<NewDocument> = {}
): Promise<string> {
  const document = newDocument(fields)
  await writeForOrder(service.sql, document.order_id, document.sequence - 1, [document])
  return document.id
}

/** Due documents of as many orders, whose ids say nothing about their age. @returns the ids, oldest first */
export async function givenQueue(
  service: LexofficeModuleService,
  count: number,
  state = "pending"
): Promise<string[]> {
  const rows = await service.sql.execute<{ id: string }>(
    `insert into lexoffice_document (id, kind, mode, state, order_id, sequence, finalize, content, booking, reference,
       currency_code, total_cents, tax_case, document_date, customer_name, created_at)
     select 'lexdoc_' || ? || md5(n::text), 'invoice', 'lexoffice_invoice', ?, ? || n, 1, true, '{}', '{}', 'M-' || n,
       'eur', 11900, 'domestic', '2026-01-31', 'Erika Mustermann', now() - (? - n) * interval '1 second'
     from generate_series(1, ?) n order by n returning id`,
    [state, state, `order_${state}_`, count, count]
  )
  return rows.map(({ id }) => id)
}

/** Sets columns of a document past all rules, such as a lease that ran out. Values are SQL. */
export async function alterDocument(
  service: LexofficeModuleService,
  id: string,
  columns: Record<string, string>
): Promise<void> {
  const assignments = Object.entries(columns).map(([column, value]) => `${column} = ${value}`)
  await service.sql.execute(`update lexoffice_document set ${assignments.join(", ")} where id = ?`, [id])
}

export const runOut = { lease_until: "clock_timestamp() - interval '1 second'" }

/** A request that left, and of which nobody knows what became of it. */
export async function givenAttempt(
  service: LexofficeModuleService,
  id: string,
  subjectId: string
): Promise<void> {
  await service.sql.execute(
    `insert into lexoffice_attempt (id, subject_type, subject_id, call, fingerprint, started_at)
     values (?, 'document', ?, 'POST', 'f', clock_timestamp())`,
    [id, subjectId]
  )
}
