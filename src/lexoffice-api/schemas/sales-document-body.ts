// What is sent to make a sales document. Words and source: see sales-document.ts.

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

/** lexoffice's tax types, all that may be sent. Source: chapter "Invoices", tax conditions, read 2026-11. */
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

/** How the document is taxed. */
export type TaxConditionsBody = {
  taxType: TaxType
  /** Only for distance sales to consumers in the EU */
  taxSubType?: "distanceSales" | "electronicServices"
  /** Own wording of the tax remark */
  taxTypeNote?: string
}

/** Currency and discount; the totals are computed by lexoffice. */
export type TotalPriceBody = {
  currency: "EUR"
  /** At most one of both; when neither is sent, lexoffice applies a discount stored at the contact */
  totalDiscountAbsolute?: number
  totalDiscountPercentage?: number
}

/** What every sales document with prices is made of. lexoffice computes the totals itself. */
export type SalesDocumentBody<Item> = {
  language?: "de" | "en"
  /** Midnight in Berlin with three fraction digits and offset, `2026-09-01T00:00:00.000+02:00` */
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
