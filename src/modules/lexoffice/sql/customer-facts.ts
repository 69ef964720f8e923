import type { Buyer } from "../../../domain/documents"
import { Sql } from "./sql"

/** What is unpaid of a customer's invoices, in cents. */
export type OpenAmounts = { currency_code: string; amount: number; overdue: number }

export async function countDocuments(sql: Sql, customerId: string): Promise<number> {
  const [row] = await sql.execute<{ count: number }>(
    `select count(*)::int as count from lexoffice_document
     where customer_id = ? and withdrawn_at is null and deleted_at is null`,
    [customerId]
  )
  return row?.count ?? 0
}

/** Not what an earlier company's lexoffice knows. @param today `yyyy-mm-dd` in Europe/Berlin */
export async function readOpenAmounts(sql: Sql, customerId: string, today: string): Promise<OpenAmounts[]> {
  return sql.execute(
    `select currency_code, sum(open_amount_cents)::float as amount,
            coalesce(sum(open_amount_cents) filter (where due_date < ?), 0)::float as overdue
     from lexoffice_document
     where customer_id = ? and kind = 'invoice' and payment_state in ('open', 'partly_paid')
       and open_amount_cents > 0 and organization_id is null and withdrawn_at is null and deleted_at is null
     group by currency_code order by currency_code`,
    [today, customerId]
  )
}

/** Who the customer's newest document was for. */
export async function readLastBuyer(sql: Sql, customerId: string): Promise<Buyer | null> {
  const [row] = await sql.execute<{ buyer: Buyer }>(
    `select content -> 'buyer' as buyer from lexoffice_document
     where customer_id = ? and deleted_at is null order by created_at desc, sequence desc limit 1`,
    [customerId]
  )
  return row?.buyer ?? null
}
