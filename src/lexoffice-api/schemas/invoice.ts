import { z } from "@medusajs/framework/zod"
import { salesDocumentSchema } from "./sales-document"
import { LineItemBody, SalesDocumentBody } from "./sales-document-body"
import { orNull } from "./values"

/** An invoice as lexoffice answers it. Source: lexware public API documentation, "Invoices", read 2026-11. */
export const invoiceSchema = salesDocumentSchema.extend({
  /** Computed from the payment conditions; drafts have none */
  dueDate: orNull(z.string()),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type Invoice = z.infer<typeof invoiceSchema>

/** An invoice line; the discount in percent with up to two decimals. */
export type InvoiceItemBody = LineItemBody & { discountPercentage?: number }

/** When goods or services were delivered. Dates as `voucherDate`. */
export type ShippingConditionsBody =
  | { shippingType: "service" | "delivery"; shippingDate: string }
  | { shippingType: "serviceperiod" | "deliveryperiod"; shippingDate: string; shippingEndDate: string }
  | { shippingType: "none" }

/** `paymentTermLabel` is printed; `paymentTermDuration` in days, 0 for at once. */
export type PaymentConditionsBody = {
  paymentTermLabel: string
  paymentTermDuration: number
  paymentDiscountConditions?: { discountPercentage: number; discountRange: number }
}

/** A new invoice. Source: lexware public API documentation, "Invoices", read 2026-11. */
export type InvoiceBody = SalesDocumentBody<InvoiceItemBody> & {
  shippingConditions: ShippingConditionsBody
  /** Left out: the contact's, else the organisation's */
  paymentConditions?: PaymentConditionsBody
  /** An empty reference makes a plain invoice for a contact that usually gets an XRechnung */
  xRechnung?: { buyerReference: string }
}
