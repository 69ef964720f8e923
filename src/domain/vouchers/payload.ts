/** One booked sum. Amounts are decimals with two digits. */
export type VoucherItemPayload = {
  /** Net or gross, as the voucher's `taxType` says */
  amount: number
  taxAmount: number
  taxRatePercent: number
  categoryId: string
}

/**
 * What lexoffice takes for a voucher. Days are `yyyy-mm-dd`. Amounts of a credit note are positive.
 * Source: lexware public API, chapter on vouchers (read 2026-11).
 */
export type VoucherPayload = {
  type: "salesinvoice" | "salescreditnote"
  voucherNumber: string
  voucherDate: string
  shippingDate: string
  dueDate: string
  totalGrossAmount: number
  totalTaxAmount: number
  taxType: "net" | "gross"
  remark: string
  voucherItems: VoucherItemPayload[]
} & ({ useCollectiveContact: true; contactId?: never } | { useCollectiveContact: false; contactId: string })
