import { changeSettings, defaultSettings, settingsSchema } from "../index"

const change = (fields: unknown) => changeSettings(defaultSettings, fields)
const fieldsOf = (fields: unknown) => {
  const answer = change(fields)
  return answer.ok ? [] : answer.problems.map(({ field }) => field)
}

const territory = (more: object = {}) => ({
  id: "ES_CANARY",
  country_code: "ES",
  valid_from: "2026-01-01",
  postcodes: [{ from: "35000", to: "35999" }],
  goods: "third_country",
  services: "third_country",
  vat_country: "ES_CANARY",
  vat_id_prefix: null,
  lexoffice_country_codes: ["ES_CN"],
  ...more,
})

it("the defaults are valid as they are", () => {
  expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings)
  expect(change({})).toEqual({ ok: true, settings: defaultSettings })
})

describe("a change lays itself over what there is", () => {
  it.each<[string, unknown, object]>([
    ["one value", { trigger: "shipped" }, { trigger: "shipped" }],
    ["a country in small letters", { assumed_country: "at" }, { assumed_country: "AT" }],
    ["null where it means something", { start_date: null, oss_registered: null }, {}],
    ["undefined changes nothing", { trigger: undefined }, {}],
    [
      "one value of a group",
      { payment_terms: { default_days: 30 } },
      { payment_terms: { ...defaultSettings.payment_terms, default_days: 30 } },
    ],
    [
      "one text of one language",
      { texts: { de: { invoice_title: "Beleg {order_number}" } } },
      {
        texts: {
          ...defaultSettings.texts,
          de: { ...defaultSettings.texts.de, invoice_title: "Beleg {order_number}" },
        },
      },
    ],
    [
      "territories, with and without what may be left out",
      { territories: [territory({ rates_from: ["ES"] }), territory({ postcodes: undefined })] },
      { territories: [territory({ rates_from: ["ES"] }), territory({ postcodes: undefined })] },
    ],
    ["the own VAT id as it is written", { own_vat_id: "de 136 695 976" }, { own_vat_id: "DE136695976" }],
    [
      "rates of a part of a country",
      { tax_rates: [{ country: "pt_madeira", valid_from: "2026-01-01", standard: 22, reduced: [4, 12] }] },
      { tax_rates: [{ country: "PT_MADEIRA", valid_from: "2026-01-01", standard: 22, reduced: [4, 12] }] },
    ],
    ["a leap day", { start_date: "2028-02-29" }, { start_date: "2028-02-29" }],
  ])("%s", (_name, fields, changed) => {
    expect(change(fields)).toEqual({ ok: true, settings: { ...defaultSettings, ...changed } })
  })

  it("lists and maps by payment provider are replaced as a whole, so that entries can go", () => {
    const before = {
      ...defaultSettings,
      excluded_sales_channels: ["sc_1", "sc_2"],
      trigger_by_payment_provider: { a: "shipped" as const, b: "shipped" as const },
      payment_names: { a: "Karte" },
      transaction_id_paths: { a: "charge.id" },
      payment_terms: { ...defaultSettings.payment_terms, days_by_payment_provider: { a: 7, b: 8 } },
    }
    const after = changeSettings(before, {
      excluded_sales_channels: ["sc_2"],
      trigger_by_payment_provider: { b: "order_completed" },
      payment_names: {},
      transaction_id_paths: { b: "charges.0.id" },
      payment_terms: { days_by_payment_provider: { b: 9 } },
    })
    expect(after).toEqual({
      ok: true,
      settings: {
        ...before,
        excluded_sales_channels: ["sc_2"],
        trigger_by_payment_provider: { b: "order_completed" },
        payment_names: {},
        transaction_id_paths: { b: "charges.0.id" },
        payment_terms: { ...defaultSettings.payment_terms, days_by_payment_provider: { b: 9 } },
      },
    })
  })

  it("leaves the set it was laid over as it was", () => {
    const before = structuredClone(defaultSettings)
    change({ texts: { de: { invoice_title: "x" } }, excluded_sales_channels: ["sc_1"] })
    expect(defaultSettings).toEqual(before)
  })
})

describe("each refused field is named", () => {
  it.each<[string, unknown, string[]]>([
    ["an unknown field", { colour: "red" }, ["colour"]],
    ["an unknown field inside", { texts: { de: { footer: "x" } } }, ["texts.de.footer"]],
    ["a field that every object has", JSON.parse('{"__proto__":{"trigger":"shipped"}}'), ["__proto__"]],
    ["a language there is none of", { texts: { fr: {} } }, ["texts.fr"]],
    ["an unknown trigger", { trigger: "paid" }, ["trigger"]],
    [
      "an unknown trigger of a provider",
      { trigger_by_payment_provider: { pp_x: "paid" } },
      ["trigger_by_payment_provider.pp_x"],
    ],
    ["a map that is none", { trigger_by_payment_provider: null }, ["trigger_by_payment_provider"]],
    ["another delivery mode", { delivery_mode: "pro_forma" }, ["delivery_mode"]],
    ["a German date", { start_date: "31.01.2026" }, ["start_date"]],
    ["a day that no calendar knows", { start_date: "2026-02-30" }, ["start_date"]],
    ["a thirteenth month", { start_date: "2026-13-01" }, ["start_date"]],
    ["a country by name", { assumed_country: "Germany" }, ["assumed_country"]],
    ["half a day", { payment_terms: { default_days: 1.5 } }, ["payment_terms.default_days"]],
    ["days of the past", { payment_terms: { captured_days: -1 } }, ["payment_terms.captured_days"]],
    [
      "more than a year",
      { payment_terms: { days_by_payment_provider: { a: 366 } } },
      ["payment_terms.days_by_payment_provider.a"],
    ],
    [
      "a title longer than lexoffice takes",
      { texts: { de: { invoice_title: "x".repeat(26) } } },
      ["texts.de.invoice_title"],
    ],
    ["a long remark", { texts: { en: { invoice_remark: "x".repeat(1501) } } }, ["texts.en.invoice_remark"]],
    [
      "an unknown placeholder",
      { texts: { de: { invoice_remark: "{order_id}" } } },
      ["texts.de.invoice_remark"],
    ],
    ["an empty placeholder", { texts: { de: { invoice_remark: "{}" } } }, ["texts.de.invoice_remark"]],
    [
      "a placeholder every object has",
      { texts: { de: { invoice_remark: "{constructor}" } } },
      ["texts.de.invoice_remark"],
    ],
    ["an empty payment name", { payment_names: { pp_x: "" } }, ["payment_names.pp_x"]],
    ["a layout that is no id", { print_layout_id: "default" }, ["print_layout_id"]],
    ["an empty key", { metadata_keys: { vat_id: "" } }, ["metadata_keys.vat_id"]],
    ["an empty unit key", { metadata_keys: { unit_name: "" } }, ["metadata_keys.unit_name"]],
    ["a path with gaps", { transaction_id_paths: { pp_x: "charge..id" } }, ["transaction_id_paths.pp_x"]],
    ["a path with signs", { transaction_id_paths: { pp_x: "a[0]" } }, ["transaction_id_paths.pp_x"]],
    ["a log kept too shortly", { call_log: { keep_days: 29 } }, ["call_log.keep_days"]],
    [
      "a rate above 100 %, from no day",
      { tax_rates: [{ country: "DE", valid_from: "soon", standard: 119, reduced: [7] }] },
      ["tax_rates.0.valid_from", "tax_rates.0.standard"],
    ],
    [
      "a territory's postcodes that run backwards, or differ in length",
      {
        territories: [
          territory(),
          territory({ postcodes: [{ from: "35999", to: "35000" }] }),
          territory({
            postcodes: [
              { from: "35000", to: "35999" },
              { from: "BT", to: "BT1" },
            ],
          }),
        ],
      },
      ["territories.1.postcodes.0", "territories.2.postcodes.1"],
    ],
    [
      "a territory without postcodes in its list",
      { territories: [territory({ postcodes: [] })] },
      ["territories.0.postcodes"],
    ],
    [
      "a territory that says nothing readable",
      {
        territories: [
          territory({ id: "es-canary", goods: "outside", vat_id_prefix: "ESP", valid_from: "2026" }),
        ],
      },
      ["territories.0.id", "territories.0.valid_from", "territories.0.goods", "territories.0.vat_id_prefix"],
    ],
    ["a mistyped VAT id", { own_vat_id: "DE136695977" }, ["own_vat_id"]],
    ["a field no territory has", { territories: [territory({ name: "x" })] }, ["territories.0.name"]],
    ["several at once", { trigger: 1, push_contacts: "yes" }, ["trigger", "push_contacts"]],
    ["no object at all", [], ["body"]],
    ["nothing", null, ["body"]],
  ])("%s", (_name, fields, named) => {
    expect(fieldsOf(fields)).toEqual(named)
  })

  it("two unknown placeholders of one text are two problems, in the reader's language", () => {
    const fields = { texts: { de: { invoice_remark: "{a} {order_number} {b}" } } }
    expect(changeSettings(defaultSettings, fields, "de")).toEqual({
      ok: false,
      problems: [
        { field: "texts.de.invoice_remark", message: "Den Platzhalter {a} gibt es nicht." },
        { field: "texts.de.invoice_remark", message: "Den Platzhalter {b} gibt es nicht." },
      ],
    })
    expect(change(fields)).toMatchObject({ problems: [{ message: "There is no placeholder {a}." }, {}] })
  })
})
