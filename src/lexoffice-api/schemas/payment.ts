import { z } from "@medusajs/framework/zod"
import { decimalSchema, orNull } from "./values"

/**
 * How far a document is paid: lexoffice's `payments` of one voucher id, our open item. Read only.
 * Source: lexware public API documentation, chapter "Payments", read 2026-11.
 */
export const paymentSchema = z.looseObject({
  openAmount: decimalSchema,
  currency: z.string(),
  /** `balanced`, `openRevenue`, `openExpense` */
  paymentStatus: z.string(),
  voucherType: z.string(),
  voucherStatus: z.string(),
  /** Only once it is paid */
  paidDate: orNull(z.string()),
  paymentItems: z
    .array(
      z.looseObject({
        /** Such as `manualPayment`, `partPaymentFinancialTransaction`, `cashDiscount`, `irrecoverableReceivable` */
        paymentItemType: z.string(),
        postingDate: z.string(),
        amount: decimalSchema,
        currency: z.string(),
      })
    )
    .nullish()
    .transform((items) => items ?? []),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type Payment = z.infer<typeof paymentSchema>
