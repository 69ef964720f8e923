import { toInvoice } from "../../../domain/documents"
import { Order } from "../order-schema"
import { planOrder } from "../plan-order"
import { type Fields, contentOf, context, item, order, shippingMethod } from "./order-builder"

const payload = (sold: Order, settings: object = {}) =>
  toInvoice(contentOf(planOrder(sold, [], 0, context(settings))), { contactId: null })

/** Intl puts no-break spaces before signs. */
const plain = (text: string | undefined) => text?.replace(/\s/g, " ")

const code = (name: string | null, amount = 1) => ({ code: name, amount })
const capture = (amount: number, day: string) => ({ amount, created_at: `${day}T12:00:00Z` })
const paypal = (fields: object = {}) => ({
  provider_id: "pp_paypal_paypal",
  data: { id: "5O190127TN364715T", capture_id: "3C679366HH908993F", client_token: "secret" },
  captures: [capture(25.98, "2026-03-02")],
  ...fields,
})
const payments = (...entries: object[]) => ({ payment_collections: [{ payments: entries }] })

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

describe("lines", () => {
  const first = (fields: Fields, settings: object = {}) =>
    payload(order({ items: [item(fields)] }), settings).lineItems[0]

  it.each<[string, Fields, object, string]>([
    ["piece, when nobody says otherwise", {}, {}, "Stück"],
    ["of the product", { product: { metadata: { unit_name: "Meter" } } }, {}, "Meter"],
    [
      "of the variant before the product",
      { variant: { metadata: { unit_name: "Rolle" } }, product: { metadata: { unit_name: "Meter" } } },
      {},
      "Rolle",
    ],
    [
      "of the line item before all",
      { metadata: { unit_name: " Bund " }, variant: { metadata: { unit_name: "Rolle" } } },
      {},
      "Bund",
    ],
    [
      "empty ones are none",
      { metadata: { unit_name: "" }, product: { metadata: { unit_name: "m²" } } },
      {},
      "m²",
    ],
    ["what is no text is none", { metadata: { unit_name: 7 } }, {}, "Stück"],
    ["too long", { metadata: { unit_name: "x".repeat(80) } }, {}, `${"x".repeat(49)}…`],
    [
      "under another key",
      { metadata: { unit: "kg", unit_name: "Meter" } },
      { metadata_keys: { unit_name: "unit" } },
      "kg",
    ],
    ["of a deleted product", { product: null, variant: null }, {}, "Stück"],
  ])("unit: %s", (_name, fields, settings, unitName) => {
    expect(first(fields, settings)).toMatchObject({ unitName })
  })

  it.each<[string, Fields, string, string | undefined]>([
    ["product, variant and SKU", { variant_title: "Blau" }, "Tasse (Blau)", "T-1"],
    ["the only variant has no name worth saying", { variant_title: "Default Variant" }, "Tasse", "T-1"],
    ["a variant that only begins like it", { variant_title: "Default Blue" }, "Tasse (Default Blue)", "T-1"],
    [
      "a line without product",
      { title: "Gravur", product_title: null, variant_sku: null },
      "Gravur",
      undefined,
    ],
    ["a line without any name", { title: " ", product_title: null, variant_sku: "" }, "Artikel", undefined],
    [
      "signs and little pictures",
      { product_title: "Tee\u0007 🍵\r\n„Łódź“ & <b>" },
      "Tee 🍵 „Łódź“ & <b>",
      "T-1",
    ],
    ["a long name", { product_title: "x".repeat(300) }, `${"x".repeat(254)}…`, "T-1"],
  ])("name: %s", (_name, fields, name, description) => {
    expect([first(fields)?.name, first(fields)?.description]).toEqual([name, description])
  })

  it.each<[string, object[], string]>([
    ["one code", [code("SOMMER10")], "enthaltener Rabatt 2,00 € (SOMMER10)"],
    ["two codes, one of them twice", [code("A"), code("B"), code("A")], "enthaltener Rabatt 2,00 € (A, B)"],
    ["by hand", [code(null)], "enthaltener Rabatt 2,00 €"],
    ["a code that took nothing off", [code("A", 2), code("B", 0)], "enthaltener Rabatt 2,00 € (A)"],
  ])("discount: %s", (_name, adjustments, expected) => {
    const reduced = first({ gross: 23.98, discount: 2, adjustments, variant_sku: null })
    expect(plain(reduced?.description)).toBe(expected)
  })

  it("shipping made free by a promotion is a line of text that says so", () => {
    const free = shippingMethod({ gross: 0, discount: 4.9, adjustments: [code("FREI", 4.9)] })
    const { lineItems } = payload(order({ shipping_methods: [free] }))
    expect(lineItems.map(({ type, name, description }) => [type, name, plain(description)])).toEqual([
      ["custom", "Tasse", "T-1"],
      ["text", "1 × Versand, kostenlos", "enthaltener Rabatt 4,90 € (FREI)"],
    ])
  })
})

describe("payment", () => {
  const prepaid = (amount: number) => ({ credit_lines: [{ amount, reference: "gift_card", version: 1 }] })
  it.each<[string, Fields, object, string, number]>([
    ["nothing yet", {}, {}, "Zahlbar innerhalb von 14 Tagen ohne Abzug.", 14],
    [
      "nothing yet, with a term of the provider's own",
      {},
      { payment_terms: { days_by_payment_provider: { pp_system_default: 1 } } },
      "Zahlbar innerhalb von 1 Tag ohne Abzug.",
      1,
    ],
    [
      "manual payment has no number",
      payments({
        provider_id: "pp_system_default",
        data: { id: "1234567890" },
        captures: [capture(25.98, "2026-03-02")],
      }),
      {},
      "Bereits bezahlt am 02.03.2026 (manuelle Zahlung).",
      0,
    ],
    [
      "a name of the shop's own, and a number from where the shop says",
      payments({
        provider_id: "pp_bank_x",
        data: { tx: { no: "AB-77" } },
        captures: [capture(25.98, "2026-03-02")],
      }),
      { payment_names: { pp_bank_x: "Sofortbank" }, transaction_id_paths: { pp_bank_x: "tx.no" } },
      "Bereits bezahlt am 02.03.2026 (Sofortbank, Transaktion AB-77).",
      0,
    ],
    [
      "captured late in the evening is the next day in Berlin",
      payments(paypal({ data: {}, captures: [{ amount: 25.98, created_at: "2026-03-02T23:30:00Z" }] })),
      {},
      "Bereits bezahlt am 03.03.2026 (PayPal).",
      0,
    ],
    [
      "in two parts",
      payments(paypal({ data: {}, captures: [capture(20, "2026-03-03"), capture(5.98, "2026-03-02")] })),
      {},
      "Bereits bezahlt am 03.03.2026 (PayPal).",
      0,
    ],
    ["by gift card", prepaid(25.98), {}, "Bereits bezahlt am 02.03.2026 (Gutschein).", 0],
    [
      "partly by gift card, the rest by transfer",
      prepaid(10),
      {},
      "Bis 02.03.2026 bezahlt: 10,00 € (Gutschein). Offen: 15,98 €. Zahlbar innerhalb von 14 Tagen ohne Abzug.",
      14,
    ],
    [
      "partly",
      payments(paypal({ data: {}, captures: [capture(5.98, "2026-03-02")] })),
      { payment_terms: { default_days: 0 } },
      "Bis 02.03.2026 bezahlt: 5,98 € (PayPal). Offen: 20,00 €. Zahlung mit PayPal. Bitte nicht überweisen.",
      0,
    ],
  ])("%s", (_name, fields, settings, label, days) => {
    const { paymentTermLabel, paymentTermDuration } = payload(order(fields), settings).paymentConditions
    expect([plain(paymentTermLabel), paymentTermDuration]).toEqual([label, days])
  })
})

describe("delivery", () => {
  const parcel = (day: string | null, items = ["ordli_cup"], fields: object = {}) => ({
    shipped_at: day === null ? null : `${day}T12:00:00Z`,
    items: items.map((line_item_id) => ({ line_item_id })),
    ...fields,
  })
  const at = (day: string) => `${day}T00:00:00.000+01:00`
  it.each<[string, Fields, object]>([
    [
      "nothing left yet: the day of the document",
      {},
      { shippingType: "delivery", shippingDate: at("2026-03-03") },
    ],
    [
      "one parcel",
      { fulfillments: [parcel("2026-03-02")] },
      { shippingType: "delivery", shippingDate: at("2026-03-02") },
    ],
    [
      "several parcels, whatever their order",
      { fulfillments: [parcel("2026-03-03"), parcel("2026-03-01"), parcel(null)] },
      { shippingType: "deliveryperiod", shippingDate: at("2026-03-01"), shippingEndDate: at("2026-03-03") },
    ],
    [
      "cancelled parcels and those of other lines do not count",
      {
        fulfillments: [
          parcel("2026-03-01", ["ordli_cup"], { canceled_at: "2026-03-02T12:00:00Z" }),
          parcel("2026-02-20", ["ordli_gone"]),
          parcel("2026-03-02"),
        ],
      },
      { shippingType: "delivery", shippingDate: at("2026-03-02") },
    ],
    [
      "nothing to ship",
      { items: [item({ requires_shipping: false })] },
      { shippingType: "service", shippingDate: at("2026-03-03") },
    ],
  ])("%s", (_name, fields, expected) => {
    expect(payload(order(fields)).shippingConditions).toEqual(expected)
  })

  it("decides the tax for the day that is sent as the (last) day of delivery", () => {
    const shipped = order({ fulfillments: [parcel("2026-02-27"), parcel("2026-03-02")] })
    expect(contentOf(planOrder(shipped, [], 0, context()))).toMatchObject({
      delivery: { from: "2026-02-27", to: "2026-03-02" },
      tax: { decision: { on: "2026-03-02" } },
    })
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
