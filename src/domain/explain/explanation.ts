import { DocumentKind, PriceBasis, PrintedAmounts } from "../documents"
import { BookedDocument, Sale, SaleLine } from "../ledger"

/** A document as the explanation needs it: what it books, and what is printed on it. */
export type ExplainedDocument = BookedDocument & {
  kind: DocumentKind
  number: string | null
  sequence: number
  printed: PrintedAmounts
}

/** What one document books of one order line. Amounts in euros; negative on a credit note. */
export type BookedPart = {
  sequence: number
  kind: DocumentKind
  number: string | null
  quantity: number
  gross: number
}

/** One order line at its rate, from what the order says to what is booked. Amounts in euros; texts are unrounded. */
export type ExplainedLine = {
  name: string
  kind: SaleLine["kind"]
  quantity: number
  rate_percent: number | null
  price_includes_tax: boolean
  /** After discounts, as Medusa has it */
  net: string
  tax: string
  gross: string
  discount_gross: string
  promotion_codes: string[]
  returned_gross: string
  /** Shipping that takes the rates of the goods: which part of which amount this is. Null for a whole line */
  part_of: { gross: string; percent: number } | null
  /** Share of a refund without return */
  allowance: string
  /** What should be booked */
  target: string
  booked: BookedPart[]
  booked_gross: number
  /** What rounding to whole cents added to the target, or took from it */
  rounding: string
}

/** One tax rate over all documents: what the lines come to, what that is in cents, and the tax in it. */
export type ExplainedRate = {
  rate_percent: number
  unrounded: string
  gross: number
  /** Booked cents less the unrounded amount */
  rounding: string
  net: number
  tax: number
  booked_gross: number
  /** Tax printed on the invoices less that on the credit notes; each document rounds its own */
  booked_tax: number
}

/** One rate of one document, as lexoffice computes it: lines added up, tax once. Amounts in the document's own sign. */
export type ExplainedColumn = {
  rate_percent: number
  /** Sum of the printed lines, in the document's price basis */
  lines_total: number
  net: number
  tax: number
  gross: number
  unrounded_tax: string
  /** Rounded tax less unrounded tax */
  rounding: string
  /** What the tax would be, were it rounded on each line */
  tax_by_line: number
}

/** A document as it is printed: positive amounts, on a credit note too. */
export type ExplainedPrint = {
  sequence: number
  kind: DocumentKind
  number: string | null
  price_basis: PriceBasis
  /** The order has net prices, but they would have missed what the customer pays by a cent */
  made_gross: boolean
  total: number
  lines: { name: string; quantity: number; unit_price: number; amount: number; rate_percent: number }[]
  columns: ExplainedColumn[]
}

/** The whole calculation of an order, in the order in which it is done. */
export type Explanation = {
  order: {
    status: Sale["status"]
    total: string
    rounded_total: number
    rounding: string
    captured: number
    refunded: number
    prepaid: number
    /** Refunded beyond what came back: lowers what is booked */
    allowance: number
    target_total: number
  }
  lines: ExplainedLine[]
  rates: ExplainedRate[]
  documents: ExplainedPrint[]
}
