import { type Fields, item, order, shippingMethod } from "./order-builder"
import { code, payload, plain } from "./printing"

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
