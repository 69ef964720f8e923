import { cents } from "../../money"
import { Address, DocumentContent, toInvoice } from "../index"
import { buyer, content, itemLine, knownContact, otherAddress } from "./builders"

describe("toInvoice", () => {
  it("says everything about a paid sale with gross prices", () => {
    const lines: DocumentContent["lines"] = [
      itemLine({ description: "T-1\nabzüglich Rabatt 1,00 €" }),
      itemLine({
        name: "Versand",
        quantity: 10_000,
        unitName: "Pauschale",
        unitPrice: 49_000,
        amount: cents(490),
      }),
      { type: "text", name: "1 × Aufkleber, kostenlos", description: null },
    ]
    expect(toInvoice(content({ lines }), knownContact)).toEqual({
      voucherDate: "2026-03-02T00:00:00.000+01:00",
      language: "de",
      address: {
        contactId: "7d0cf0d4-0000-4000-8000-000000000001",
        name: "Erika Muster",
        street: "Am Wall 3",
        zip: "28195",
        city: "Bremen",
        countryCode: "DE",
      },
      lineItems: [
        {
          type: "custom",
          name: "Tasse",
          description: "T-1\nabzüglich Rabatt 1,00 €",
          quantity: 2,
          unitName: "Stück",
          unitPrice: { currency: "EUR", taxRatePercentage: 19, grossAmount: 12.99 },
        },
        {
          type: "custom",
          name: "Versand",
          quantity: 1,
          unitName: "Pauschale",
          unitPrice: { currency: "EUR", taxRatePercentage: 19, grossAmount: 4.9 },
        },
        { type: "text", name: "1 × Aufkleber, kostenlos" },
      ],
      totalPrice: { currency: "EUR", totalDiscountAbsolute: 0 },
      taxConditions: { taxType: "gross" },
      title: "Rechnung",
      introduction: "Bestellung #1042",
      remark: "Vielen Dank.\nReferenz: 1042-1-9X4KQ2",
      paymentConditions: {
        paymentTermLabel: "Bereits bezahlt am 01.03.2026 (PayPal).",
        paymentTermDuration: 0,
      },
      shippingConditions: { shippingType: "delivery", shippingDate: "2026-03-02T00:00:00.000+01:00" },
    })
  })

  it("says net prices, four decimals and fractions of pieces as they are", () => {
    const lines = [itemLine({ quantity: 12_345, unitPrice: 80_923, amount: cents(999) })]
    const payload = toInvoice(content({ basis: "net", lines }), knownContact)
    expect(payload.taxConditions).toEqual({ taxType: "net" })
    expect(payload.lineItems).toEqual([
      {
        type: "custom",
        name: "Tasse",
        quantity: 1.2345,
        unitName: "Stück",
        unitPrice: { currency: "EUR", taxRatePercentage: 19, netAmount: 8.0923 },
      },
    ])
  })

  it("names a print layout only when one was chosen", () => {
    const printLayoutId = "28c212c4-b6dd-11ee-b80a-dbc65f4ceccf"
    expect(toInvoice(content({ printLayoutId }), knownContact).printLayoutId).toBe(printLayoutId)
    expect(toInvoice(content(), knownContact)).not.toHaveProperty("printLayoutId")
  })

  it("speaks English", () => {
    const payload = toInvoice(
      content({ language: "en", buyer: buyer({ vatId: "FR1", shipping: otherAddress }) }),
      knownContact
    )
    expect(payload.language).toBe("en")
    expect(payload.paymentConditions.paymentTermLabel).toBe("Already paid on 1 March 2026 (PayPal).")
    expect(payload.remark).toBe(
      [
        "Vielen Dank.",
        "VAT id of the customer: FR1",
        "Delivery address: Jonas Muster, Hinterhaus, Deich 1, 28199 Bremen, DE",
        "Reference: 1042-1-9X4KQ2",
      ].join("\n")
    )
  })
})

it.each<[string, DocumentContent["delivery"], object]>([
  [
    "one day",
    { kind: "delivery", from: "2026-03-30", to: "2026-03-30" },
    { shippingType: "delivery", shippingDate: "2026-03-30T00:00:00.000+02:00" },
  ],
  [
    "several days, over the change of the clock",
    { kind: "delivery", from: "2026-03-28", to: "2026-03-30" },
    {
      shippingType: "deliveryperiod",
      shippingDate: "2026-03-28T00:00:00.000+01:00",
      shippingEndDate: "2026-03-30T00:00:00.000+02:00",
    },
  ],
  [
    "a service",
    { kind: "service", from: "2026-03-02", to: null },
    { shippingType: "service", shippingDate: "2026-03-02T00:00:00.000+01:00" },
  ],
  [
    "a service over some days",
    { kind: "service", from: "2026-03-02", to: "2026-03-04" },
    {
      shippingType: "serviceperiod",
      shippingDate: "2026-03-02T00:00:00.000+01:00",
      shippingEndDate: "2026-03-04T00:00:00.000+01:00",
    },
  ],
])("delivery: %s", (_name, delivery, expected) => {
  expect(toInvoice(content({ delivery }), knownContact).shippingConditions).toEqual(expected)
})

describe("recipient", () => {
  const { contactId } = knownContact
  const oneTime = { contactId: null }

  it.each<[string, Parameters<typeof toInvoice>[1], Address | null, object]>([
    ["a contact, with the order's address", knownContact, otherAddress, { contactId, ...otherAddress }],
    ["a one-time recipient with a supplement", oneTime, otherAddress, otherAddress],
    [
      "a one-time recipient of whom only the country is known",
      oneTime,
      { name: "Li", supplement: null, street: null, zip: null, city: null, countryCode: "AT" },
      { name: "Li", countryCode: "AT" },
    ],
  ])("%s", (_name, recipient, billing, expected) => {
    const fields = billing === null ? {} : { billing }
    expect(toInvoice(content({ buyer: buyer(fields) }), recipient).address).toEqual(expected)
  })
})
