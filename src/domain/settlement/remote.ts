import { Cents } from "../money"

/** One payment or set-off of a document in lexoffice. `on` is a day in Europe/Berlin. */
export type PaymentItem = {
  /** lexoffice's `paymentItemType`; unknown ones are kept and shown */
  type: string
  on: string
  amount: Cents
}

/**
 * What lexoffice says about the settlement of one document.
 * Source: lexware public API documentation, chapters "Voucherlist" and "Payments", read 2026-11.
 */
export type RemoteSettlement = {
  /** lexoffice's voucher status, or `deleted` when it has no such document any more */
  status: string
  /** Null when lexoffice names none: drafts, and credit notes set off against their invoice */
  open: Cents | null
  paidOn: string | null
  items: readonly PaymentItem[]
}

/** Money that came in, as opposed to what else settles an invoice. */
const moneyTypes: readonly string[] = [
  "manualPayment",
  "partPaymentFinancialTransaction",
  "partPaymentCashBox",
]

/** Whether the item is money that was received or paid out. */
export const isMoney = ({ type }: PaymentItem): boolean => moneyTypes.includes(type)

/**
 * lexoffice's status without the calendar: a due document may be listed as `overdue`, which is `open`.
 * Source: lexware public API documentation, chapter "Voucherlist", read 2026-11.
 */
export const plainStatus = (status: string): string => (status === "overdue" ? "open" : status)
