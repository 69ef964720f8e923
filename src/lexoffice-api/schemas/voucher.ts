import { z } from "@medusajs/framework/zod"
import { decimalSchema, orNull } from "./values"

/**
 * A bookkeeping record, our word too: `voucher`. lexoffice's `salesinvoice` and `salescreditnote` are the booked
 * sides of our own invoices and credit notes; its `invoice` and `creditnote` are documents it issues itself.
 * `categoryId` is our posting category. Amounts are decimals with two digits and must match to the cent.
 * Source: lexware public API documentation, chapter "Vouchers", read 2026-11.
 */
export const voucherSchema = z.looseObject({
  id: z.string().min(1),
  version: z.number().int(),
  type: z.string(),
  /** `blank`, `open`, `paid`, `paidoff`, `voided`, `transferred`, `sepadebit`, `unchecked` */
  voucherStatus: z.string(),
  voucherNumber: orNull(z.string()),
  voucherDate: orNull(z.string()),
  shippingDate: orNull(z.string()),
  dueDate: orNull(z.string()),
  totalGrossAmount: orNull(decimalSchema),
  totalTaxAmount: orNull(decimalSchema),
  taxType: orNull(z.string()),
  useCollectiveContact: orNull(z.boolean()),
  contactId: orNull(z.string()),
  remark: orNull(z.string()),
  voucherItems: z
    .array(
      z.looseObject({
        amount: decimalSchema,
        taxAmount: decimalSchema,
        taxRatePercent: decimalSchema,
        categoryId: z.string(),
      })
    )
    .nullish()
    .transform((items) => items ?? []),
  /** File ids */
  files: z
    .array(z.string())
    .nullish()
    .transform((files) => files ?? []),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type Voucher = z.infer<typeof voucherSchema>

/** One booked sum. */
export type VoucherItemBody = {
  /** Gross or net, as the voucher's `taxType` says */
  amount: number
  taxAmount: number
  taxRatePercent: number
  categoryId: string
}

/** A new voucher. Days are `yyyy-mm-dd`. No status and no version may be sent. */
export type VoucherBody = {
  type: "salesinvoice" | "salescreditnote" | "purchaseinvoice" | "purchasecreditnote"
  /** Our own number; lexoffice does not keep it unique */
  voucherNumber: string
  voucherDate: string
  shippingDate?: string
  dueDate?: string
  totalGrossAmount: number
  totalTaxAmount: number
  taxType: "net" | "gross"
  remark?: string
  /** One per tax rate and posting category */
  voucherItems: VoucherItemBody[]
} & ({ useCollectiveContact: true; contactId?: never } | { useCollectiveContact: false; contactId: string })

/** A voucher that replaces the one of this version. `files` must repeat the ids read: others are deleted for good. */
export type VoucherUpdateBody = VoucherBody & { version: number; files: string[] }
