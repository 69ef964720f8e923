import { z } from "@medusajs/framework/zod"
import { Cents, cents } from "../../domain/money"
import { PaymentFacts, PaymentItem, toPaymentFacts } from "../../domain/settlement"
import type { SettlementRow } from "../../modules/lexoffice/sql/settlement"

const itemsSchema = z
  .array(z.object({ type: z.string(), on: z.string(), amount: z.number().int().transform(cents) }))
  .nullable()

/** The payment items as they are kept with a document. */
export const storedItems = (items: unknown): PaymentItem[] => itemsSchema.parse(items ?? null) ?? []

/** A document's total in lexoffice, as far as it was told; a person may have given it another one than ours. */
export const remoteTotal = ({ remote_total_cents, total_cents }: SettlementRow): Cents =>
  cents(remote_total_cents ?? total_cents)

/** What was known of a document's settlement. */
export function storedFacts(row: SettlementRow): PaymentFacts {
  const open = row.open_amount_cents === null ? null : cents(row.open_amount_cents)
  return toPaymentFacts(
    {
      status: row.remote_status ?? "open",
      open,
      paidOn: row.paid_on,
      items: storedItems(row.payment_items),
    },
    remoteTotal(row)
  )
}
