/** What lexoffice is sent for an invoice over 119 euros that is not due for a long time. @param day `yyyy-mm-dd` */
export const invoiceOf = (day: string) => ({
  voucherDate: `${day}T00:00:00.000Z`,
  address: { name: "Erika Muster", countryCode: "DE" },
  lineItems: [
    {
      type: "custom",
      name: "Becher",
      quantity: 1,
      unitName: "Stück",
      unitPrice: { currency: "EUR", grossAmount: 119, taxRatePercentage: 19 },
    },
  ],
  totalPrice: { currency: "EUR" },
  taxConditions: { taxType: "gross" },
  shippingConditions: { shippingType: "none" },
  paymentConditions: { paymentTermLabel: "Später", paymentTermDuration: 3_650 },
})
