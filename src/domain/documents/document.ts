import { LedgerColumn, LedgerEntry, Quantity } from "../ledger"
import { Cents, TaxColumn } from "../money"
import type { OwnFacts } from "../own-invoice/own-facts"
import { DecidedTax, Supply, TaxConditions } from "../tax"

export type Language = "de" | "en"
export type DocumentKind = "invoice" | "credit_note"

/** Whether the printed amounts are net or gross; lexoffice computes the tax from them per rate. */
export type PriceBasis = "net" | "gross"

/** A printed line. `text` lines carry no amount. Amounts are in the document's price basis, never negative. */
export type DocumentLine =
  | { type: "text"; name: string; description: string | null }
  | {
      type: "item"
      name: string
      description: string | null
      quantity: Quantity
      unitName: string
      /** Ten-thousandths of a euro per piece */
      unitPrice: number
      amount: Cents
      ratePercent: number
    }

export type Address = {
  name: string
  supplement: string | null
  street: string | null
  zip: string | null
  city: string | null
  /** ISO alpha-2, upper case */
  countryCode: string
}

/** Who the document is for, as the order said when the document was written. */
export type Buyer = {
  customerId: string | null
  /** Bought without an account; documents of before this was kept lack it */
  isGuest?: boolean
  email: string | null
  phone: string | null
  companyName: string | null
  salutation: string | null
  firstName: string | null
  lastName: string | null
  vatId: string | null
  buyerReference: string | null
  billing: Address
  /** Null when it is the billing address */
  shipping: Address | null
}

/** Money that came in for the order, by one means of payment. */
export type Receipt = {
  /** What a person calls it, such as "PayPal" */
  label: string
  /** Day in Europe/Berlin, the last one when it came in parts */
  on: string
  /** The provider's own number of it; null when it told none */
  transactionId: string | null
}

/** How the order was or will be paid. */
export type PaymentFacts = {
  providerIds: string[]
  /** All means of payment the order knows, in words */
  label: string
  received: Receipt[]
  /** What of this document is still to be paid; zero when everything was */
  open: Cents
  /** Day in Europe/Berlin on which everything was paid; null while something is open */
  paidOn: string | null
  /** Days until due; of a paid document: until lexoffice misses its payment, whose payout may take days */
  termDays: number
}

/** When the goods left or the service was rendered. `to` is set for a period. */
export type DeliveryFacts = { kind: "delivery" | "service"; from: string; to: string | null }

export type TaxFacts = {
  /** The decision as it was made; a credit note repeats the one of its invoice */
  decision: DecidedTax
  conditions: TaxConditions
  /** lexoffice refuses a one-time recipient */
  contactRequired: boolean
  /** Printed below the lines when lexoffice's tax type has no note of its own; null when none is due */
  note: string | null
  /** Explains the case to staff and tax adviser */
  sentence: Record<Language, string>
}

/** A line of the order that is supplied beside the main supply, such as a service sold with goods. */
export type SuppliedBeside = { key: string; ratePercent: number; supply: Supply; gross: Cents }

/** Everything a document says, frozen when it is written. Nothing in here is looked up again later. */
export type DocumentContent = {
  kind: DocumentKind
  language: Language
  /** Day in Europe/Berlin */
  documentDate: string
  orderNumber: string
  orderDate: string
  /** Printed on the document and looked for when an answer from lexoffice got lost */
  reference: string
  basis: PriceBasis
  lines: DocumentLine[]
  taxColumns: TaxColumn[]
  total: Cents
  tax: TaxFacts
  /** Only documents that sell several kinds of supply have it; all else is of the main supply */
  besideMain?: SuppliedBeside[]
  buyer: Buyer
  payment: PaymentFacts
  delivery: DeliveryFacts
  texts: { title: string; introduction: string; remark: string }
  /** Null: the account's default */
  printLayoutId: string | null
  /** Only documents the shop makes itself have them; documents of before there were any lack the field */
  own?: OwnFacts | null
}

/** What the ledger needs to know about a document later. */
export type DocumentBooking = { entries: LedgerEntry[]; columns: LedgerColumn[] }
