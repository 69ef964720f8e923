import { TaxConditions } from "../tax"

/**
 * What lexoffice takes for a sales document. Our words differ in two places: a document's line is
 * its `lineItem`, and our price basis is part of its `taxType`.
 * Source: lexware public API, chapters on sales documents, invoices, credit notes (read 2026-11).
 */
export type LineItemPayload =
  | { type: "text"; name: string; description?: string }
  | {
      type: "custom"
      name: string
      description?: string
      quantity: number
      unitName: string
      unitPrice: UnitPricePayload
    }

/** The tax type says which of the two amounts lexoffice reads; the other must not be there. */
export type UnitPricePayload = { currency: "EUR"; taxRatePercentage: number } & (
  { grossAmount: number; netAmount?: never } | { netAmount: number; grossAmount?: never }
)

export type AddressPayload = {
  contactId?: string
  name: string
  supplement?: string
  street?: string
  zip?: string
  city?: string
  countryCode: string
}

type SalesDocumentPayload = {
  voucherDate: string
  language: "de" | "en"
  address: AddressPayload
  lineItems: LineItemPayload[]
  /**
   * Zero, said aloud: without a discount of the document, lexoffice takes the one kept with the
   * contact. Source: lexware public API, total price of sales documents (read 2026-11).
   */
  totalPrice: { currency: "EUR"; totalDiscountAbsolute: 0 }
  taxConditions: TaxConditions
  printLayoutId?: string
  title: string
  introduction: string
  remark: string
}

export type InvoicePayload = SalesDocumentPayload & {
  paymentConditions: { paymentTermLabel: string; paymentTermDuration: number }
  shippingConditions:
    | { shippingType: "delivery" | "service"; shippingDate: string }
    | { shippingType: "deliveryperiod" | "serviceperiod"; shippingDate: string; shippingEndDate: string }
}

export type CreditNotePayload = SalesDocumentPayload
