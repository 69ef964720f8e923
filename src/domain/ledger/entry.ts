import { Cents, Exact } from "../money"
import { LineLabel, Quantity } from "./sale"

/**
 * What one document booked of one order line at one rate. Signed: an invoice adds, a credit note
 * takes away, so that the entries of all documents of an order can be added up.
 */
export type LedgerEntry = {
  key: string
  ratePercent: number
  quantity: Quantity
  gross: Cents
  exactGross: Exact
  exactNet: Exact
  /** Part of the line given back as an allowance (a refund without return), contained in the amounts */
  exactAllowance: Exact
  line: LineLabel
}

/** What the order was worth at one rate when a document was written, before and after rounding. */
export type LedgerColumn = { ratePercent: number; exact: Exact; gross: Cents }

/** The part of an earlier document that the ledger needs. */
export type BookedDocument = {
  entries: LedgerEntry[]
  /** All rates of the order at that time, not only those of the document */
  columns: LedgerColumn[]
}

/** An order line at a rate: the unit the ledger keeps account of. */
export const accountOf = (entry: { key: string; ratePercent: number }): string =>
  `${entry.key}@${entry.ratePercent}`
