import { Sql, toJson } from "./sql"

/** A document as it is written once. JSON fields are plain data. */
export type NewDocument = {
  id: string
  kind: "invoice" | "credit_note"
  mode: "lexoffice_invoice"
  order_id: string
  order_display_id: number | null
  sequence: number
  finalize: boolean
  content: unknown
  booking: unknown
  reference: string
  currency_code: string
  total_cents: number
  tax_case: string
  document_date: string
  due_date: string | null
  customer_id: string | null
  customer_name: string
  email: string | null
  corrects_document_id: string | null
}

/**
 * Writes the missing documents of an order in one transaction, unless somebody else wrote some
 * since the plan was made.
 * @param plannedAfter the highest sequence the plan knew, 0 when none   @returns false: plan again
 */
export async function writeDocuments(
  sql: Sql,
  orderId: string,
  plannedAfter: number,
  documents: readonly NewDocument[]
): Promise<boolean> {
  return sql.transactional(async (transaction) => {
    await transaction.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `lexoffice:${orderId}`,
    ])
    const [newest] = await transaction.execute<{ sequence: number | null }>(
      `select max(sequence) as sequence from lexoffice_document where order_id = ? and deleted_at is null`,
      [orderId]
    )
    if ((newest?.sequence ?? 0) !== plannedAfter) {
      return false
    }
    for (const document of documents) {
      await insert(transaction, document)
    }
    return true
  })
}

async function insert(sql: Sql, document: NewDocument): Promise<void> {
  const row = {
    ...document,
    content: toJson(document.content),
    booking: toJson(document.booking),
  }
  const columns = Object.keys(row)
  await sql.execute(
    `insert into lexoffice_document (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    Object.values(row)
  )
}
