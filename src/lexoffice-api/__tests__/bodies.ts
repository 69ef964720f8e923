import * as lexoffice from "../index"

export const ID = "0b4f1d52-3a0e-4f0c-9a53-1f1b0c7f9a10"

export const contactBody: lexoffice.ContactBody = {
  roles: { customer: {} },
  company: { name: "Nordlicht Werkzeug GmbH" },
  addresses: { billing: [{ street: "Hafenstr. 7", zip: "20457", city: "Hamburg", countryCode: "DE" }] },
}
export const invoiceBody: lexoffice.InvoiceBody = {
  voucherDate: "2026-09-01T00:00:00.000+02:00",
  address: { contactId: ID },
  lineItems: [
    {
      type: "custom",
      name: "Akkuschrauber",
      quantity: 2,
      unitName: "Stück",
      unitPrice: { currency: "EUR", grossAmount: 119, taxRatePercentage: 19 },
    },
    { type: "text", name: "Hinweis" },
  ],
  totalPrice: { currency: "EUR" },
  taxConditions: { taxType: "gross" },
  shippingConditions: { shippingType: "none" },
}
export const creditNoteBody: lexoffice.CreditNoteBody = {
  voucherDate: "2026-09-01T00:00:00.000+02:00",
  address: { name: "Gast", countryCode: "AT" },
  lineItems: [],
  totalPrice: { currency: "EUR" },
  taxConditions: { taxType: "gross" },
}
export const voucherBody: lexoffice.VoucherBody = {
  type: "salesinvoice",
  voucherNumber: "SHOP-1042",
  voucherDate: "2026-09-01",
  totalGrossAmount: 242.9,
  totalTaxAmount: 38.78,
  taxType: "gross",
  useCollectiveContact: true,
  voucherItems: [{ amount: 242.9, taxAmount: 38.78, taxRatePercent: 19, categoryId: ID }],
}
export const articleBody: lexoffice.ArticleBody = {
  title: "Akkuschrauber",
  type: "PRODUCT",
  unitName: "Stück",
  price: { leadingPrice: "GROSS", grossPrice: 119, taxRate: 19 },
}
export const subscription = {
  eventType: "invoice.changed",
  callbackUrl: "https://shop.example/hook",
} as const
