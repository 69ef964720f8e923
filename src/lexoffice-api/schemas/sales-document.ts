import { z } from "@medusajs/framework/zod"
import { decimalSchema, orNull } from "./values"

/**
 * What lexoffice's sales documents (our invoices and credit notes that lexoffice issues) have in common.
 * lexoffice's words: `voucherNumber`, `voucherDate`, `voucherStatus` are number, date and state of the document,
 * although it is no voucher in our sense; `precedingSalesVoucherId` is the id of the document it follows;
 * `address` is the recipient. All amounts are decimals in the document's currency.
 * Source: lexware public API documentation, chapters "Invoices" and "Credit Notes", read 2026-11.
 */
const taxAmountSchema = z.looseObject({
  taxRatePercentage: decimalSchema,
  taxAmount: decimalSchema,
  netAmount: decimalSchema,
})

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

/** What every sales document answers, delivery notes included. */
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

/** The recipient: a contact, a one-time address, or a contact printed with another address. */
export type AddressBody =
  | { contactId: string; name?: never }
  | {
      contactId?: string
      name: string
      supplement?: string
      street?: string
      zip?: string
      city?: string
      countryCode: string
    }

/** Amounts with up to four decimals; gross exactly when the tax type is `gross`, else net. */
export type UnitPriceBody = { currency: "EUR"; taxRatePercentage: number } & (
  { grossAmount: number; netAmount?: never } | { netAmount: number; grossAmount?: never }
)

/** What an item says about goods. `name` at most 255, `description` at most 2000 characters. */
export type PricedItemBody = {
  name: string
  description?: string
  /** Up to four decimals */
  quantity: number
  unitName: string
  unitPrice: UnitPriceBody
}

/** One line. Only `material` and `service` name an article, and its data must be sent nevertheless. */
export type LineItemBody =
  | ({ type: "custom"; id?: never } & PricedItemBody)
  | ({ type: "material" | "service"; id: string } & PricedItemBody)
  | { type: "text"; id?: never; name: string; description?: string }

export const taxTypes = [
  "net",
  "gross",
  "vatfree",
  "intraCommunitySupply",
  "constructionService13b",
  "externalService13b",
  "thirdPartyCountryService",
  "thirdPartyCountryDelivery",
  "photovoltaicEquipment",
] as const

/** All but `net`, `gross` and `vatfree` need a contact as recipient. All but `net` and `gross` take rate 0. */
export type TaxType = (typeof taxTypes)[number]

export type TaxConditionsBody = {
  taxType: TaxType
  /** Only for distance sales to consumers in the EU */
  taxSubType?: "distanceSales" | "electronicServices"
  /** Own wording of the tax remark */
  taxTypeNote?: string
}

export type TotalPriceBody = {
  currency: "EUR"
  /** At most one of both; when neither is sent, lexoffice applies a discount stored at the contact */
  totalDiscountAbsolute?: number
  totalDiscountPercentage?: number
}

/** What every sales document with prices is made of. lexoffice computes the totals itself. */
export type SalesDocumentBody<Item> = {
  language?: "de" | "en"
  /** From `toDocumentDate` */
  voucherDate: string
  address: AddressBody
  /** 1 to 300 */
  lineItems: Item[]
  totalPrice: TotalPriceBody
  taxConditions: TaxConditionsBody
  printLayoutId?: string
  /** At most 25 characters */
  title?: string
  /** At most 2000 characters each */
  introduction?: string
  remark?: string
}
