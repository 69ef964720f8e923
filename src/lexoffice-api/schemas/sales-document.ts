import { z } from "@medusajs/framework/zod"
import { decimalSchema, orNull } from "./values"

const taxAmountSchema = z.looseObject({
  taxRatePercentage: decimalSchema,
  taxAmount: decimalSchema,
  netAmount: decimalSchema,
})

/** One line; a `text` line has neither quantity nor price. */
export const readLineItemSchema = z.looseObject({
  type: z.string(),
  id: orNull(z.string()),
  name: orNull(z.string()),
  description: orNull(z.string()),
  quantity: orNull(decimalSchema),
  unitName: orNull(z.string()),
  unitPrice: orNull(
    z.looseObject({
      currency: z.string(),
      netAmount: orNull(decimalSchema),
      grossAmount: orNull(decimalSchema),
      taxRatePercentage: decimalSchema,
    })
  ),
  discountPercentage: orNull(decimalSchema),
  lineItemAmount: orNull(decimalSchema),
})

const readAddressSchema = z.looseObject({
  contactId: orNull(z.string()),
  name: orNull(z.string()),
  supplement: orNull(z.string()),
  street: orNull(z.string()),
  zip: orNull(z.string()),
  city: orNull(z.string()),
  countryCode: orNull(z.string()),
})

/**
 * What lexoffice's sales documents (our invoices and credit notes that lexoffice issues) have in common.
 * lexoffice's words: `voucherNumber`, `voucherDate`, `voucherStatus` are number, date and state of the document,
 * although it is no voucher in our sense; `precedingSalesVoucherId` is the id of the document it follows;
 * `address` is the recipient. All amounts are decimals in the document's currency.
 * This is the part that delivery notes have too.
 * Source: lexware public API documentation, chapters "Invoices" and "Credit Notes", read 2026-11.
 */
export const documentHeadSchema = z.looseObject({
  id: z.string().min(1),
  version: orNull(z.number().int()),
  /** `draft`, `open`, `paid` (invoices), `paidoff` (credit notes), `voided`, `accepted`, `rejected` */
  voucherStatus: z.string(),
  voucherNumber: orNull(z.string()),
  voucherDate: z.string(),
  createdDate: orNull(z.string()),
  updatedDate: orNull(z.string()),
  archived: orNull(z.boolean()),
  address: readAddressSchema,
  lineItems: z.array(readLineItemSchema),
  taxConditions: z.looseObject({ taxType: z.string(), taxSubType: orNull(z.string()) }),
  relatedVouchers: z
    .array(z.looseObject({ id: z.string(), voucherNumber: orNull(z.string()), voucherType: z.string() }))
    .nullish()
    .transform((related) => related ?? []),
  title: orNull(z.string()),
  introduction: orNull(z.string()),
  remark: orNull(z.string()),
})

/** A sales document with totals. */
export const salesDocumentSchema = documentHeadSchema.extend({
  totalPrice: z.looseObject({
    currency: z.string(),
    totalNetAmount: decimalSchema,
    totalGrossAmount: decimalSchema,
    totalTaxAmount: decimalSchema,
  }),
  /** One per rate */
  taxAmounts: z
    .array(taxAmountSchema)
    .nullish()
    .transform((amounts) => amounts ?? []),
  /** `NONE`, `EN16931` (PDF with XML inside), `XRechnung` (XML) */
  electronicDocumentProfile: orNull(z.string()),
})
