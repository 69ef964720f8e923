import { type Fields, item, order, shippingMethod } from "./order-builder"
import { capture, code, payload, payments, paypal, plain } from "./printing"

it("says everything about a reduced, paid, shipped order", () => {
  const sold = order({
    ...payments(paypal({ captures: [capture(28.28, "2026-03-02")] })),
    items: [item({ gross: 23.38, discount: 2.6, adjustments: [code("SOMMER10", 2.6)] })],
    shipping_methods: [shippingMethod({ adjustments: [code(null, 0)] })],
    fulfillments: [{ shipped_at: "2026-03-03T08:00:00Z", items: [{ line_item_id: "ordli_cup" }] }],
    metadata: { buyer_reference: "PO 7" },
  })
  const invoice = payload(sold, {
    texts: { de: { invoice_remark: "Zahlungsart: {payment_method}, Codes: {promotion_codes}" } },
  })
  expect({
    ...invoice,
    lineItems: invoice.lineItems.map((line) => ({ ...line, description: plain(line.description) })),
    remark: invoice.remark.replace(/[0-9A-Z]{6}$/, "……"),
  }).toEqual({
    voucherDate: "2026-03-03T00:00:00.000+01:00",
    language: "de",
    address: {
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
        description: "T-1 enthaltener Rabatt 2,60 € (SOMMER10)",
        quantity: 2,
        unitName: "Stück",
        unitPrice: { currency: "EUR", grossAmount: 11.69, taxRatePercentage: 19 },
      },
      {
        type: "custom",
        name: "Versand",
        quantity: 1,
        unitName: "Pauschale",
        unitPrice: { currency: "EUR", grossAmount: 4.9, taxRatePercentage: 19 },
      },
    ],
    totalPrice: { currency: "EUR", totalDiscountAbsolute: 0 },
    taxConditions: { taxType: "gross" },
    title: "Rechnung",
    introduction: "Bestellung #1042 vom 02.03.2026",
    remark: "Zahlungsart: PayPal, Codes: SOMMER10\nIhre Referenz: PO 7\nReferenz: 1042-1-……",
    paymentConditions: {
      paymentTermLabel: "Bereits bezahlt am 02.03.2026 (PayPal, Transaktion 3C679366HH908993F).",
      paymentTermDuration: 0,
    },
    shippingConditions: { shippingType: "delivery", shippingDate: "2026-03-03T00:00:00.000+01:00" },
  })
})

describe("language", () => {
  const abroad = { billing_address: { last_name: "Smith", country_code: "gb", postal_code: "EC1A 1BB" } }
  it.each<[string, Fields, object, string]>([
    ["of the customer's country", {}, {}, "de"],
    ["of another country", abroad, {}, "en"],
    ["the customer shopped in", { ...abroad, locale: "de-AT" }, {}, "de"],
    ["the customer shopped in, at home", { locale: "en_GB" }, {}, "en"],
    ["that we do not write: as the country says", { locale: "pl-PL" }, {}, "de"],
    ["always the same by choice", { locale: "en" }, { document_language: "de" }, "de"],
  ])("%s", (_name, fields, settings, language) => {
    expect(payload(order(fields), settings).language).toBe(language)
  })
})

describe("addresses", () => {
  const shipping_address = {
    company: "Lager\u0000haus GmbH",
    address_1: "Deich 1\n2. Hof",
    city: "Bremen",
    postal_code: "28199",
    country_code: "de",
  }
  it("names another delivery address and the order's own number", () => {
    const { remark, introduction } = payload(order({ shipping_address, custom_display_id: "B 2026\t7" }))
    expect(introduction).toBe("Bestellung B 2026 7 vom 02.03.2026")
    expect(remark).toMatch(
      /^Vielen Dank für Ihre Bestellung\.\nLieferadresse: Lagerhaus GmbH, Deich 1 2\. Hof, 28199 Bremen, DE\nReferenz: B-2026-7-1-\w{6}$/
    )
  })

  it("a tax-free supply names the VAT id in its note, and nowhere else", () => {
    const place = { ...shipping_address, company: "Huis B.V.", city: "Utrecht", country_code: "nl" }
    const sold = order({
      items: [item({ rate: 0 })],
      billing_address: { ...place, metadata: { vat_id: "nl 0044.95445.b01" } },
      shipping_address: place,
    })
    const { taxConditions, remark } = payload(sold)
    expect(taxConditions.taxType).toBe("intraCommunitySupply")
    expect(taxConditions.taxTypeNote).toContain("NL004495445B01")
    expect(remark).not.toContain("NL004495445B01")
  })
})
