import { z } from "@medusajs/framework/zod"
import { decimalSchema, orNull } from "./values"

/**
 * One row of lexoffice's list of documents. lexoffice calls all of them vouchers, invoices included; `id` is the
 * id in the document's own endpoint. `totalAmount` is gross.
 * Source: lexware public API documentation, chapter "Voucherlist", read 2026-11.
 */
export const voucherlistRowSchema = z.looseObject({
  id: z.string().min(1),
  voucherType: z.string(),
  voucherStatus: z.string(),
  voucherNumber: orNull(z.string()),
  voucherDate: orNull(z.string()),
  dueDate: orNull(z.string()),
  createdDate: orNull(z.string()),
  updatedDate: orNull(z.string()),
  /** null for a one-time recipient or the collective contact */
  contactId: orNull(z.string()),
  contactName: orNull(z.string()),
  totalAmount: orNull(decimalSchema),
  /** null for drafts and types that nobody pays */
  openAmount: orNull(decimalSchema),
  currency: orNull(z.string()),
  archived: orNull(z.boolean()),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type VoucherlistRow = z.infer<typeof voucherlistRowSchema>

/** Kinds that can be listed; `salesinvoice` and `salescreditnote` are vouchers, `invoice` and `creditnote` documents. */
export type VoucherlistType =
  | "salesinvoice"
  | "salescreditnote"
  | "purchaseinvoice"
  | "purchasecreditnote"
  | "invoice"
  | "downpaymentinvoice"
  | "creditnote"
  | "orderconfirmation"
  | "quotation"
  | "deliverynote"

/** `overdue` must stand alone and is therefore no member. */
export type VoucherlistStatus =
  | "draft"
  | "open"
  | "paid"
  | "paidoff"
  | "voided"
  | "transferred"
  | "sepadebit"
  | "accepted"
  | "rejected"
  | "unchecked"

/** Wished order, see `listVouchers`. */
export type VoucherlistSort =
  `${"voucherDate" | "voucherNumber" | "createdDate" | "updatedDate"},${"ASC" | "DESC"}`

/** Days are `yyyy-mm-dd`, both ends included, in German time. */
export type VoucherlistFilter = {
  types: readonly VoucherlistType[] | "any"
  statuses: readonly VoucherlistStatus[] | "any" | "overdue"
  archived?: boolean
  contactId?: string
  voucherDateFrom?: string
  voucherDateTo?: string
  createdDateFrom?: string
  createdDateTo?: string
  updatedDateFrom?: string
  updatedDateTo?: string
  /** May be ignored by lexoffice: compare the rows */
  voucherNumber?: string
}
