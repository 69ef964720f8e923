import { changeSettings, defaultSettings } from "../index"

const goods = "8f8664a8-fd86-11e1-a21f-0800200c9a66"
const rule = (fields: object = {}) => ({ tax_case: "domestic", category_id: goods, ...fields })

describe("posting_categories", () => {
  it.each<[string, object[]]>([
    ["none", []],
    ["a case", [rule()]],
    [
      "a case by supply and rate",
      [rule(), rule({ rate: 7 }), rule({ supply: "goods" }), rule({ rate: 7, supply: "goods" })],
    ],
    ["an id in capitals", [rule({ category_id: goods.toUpperCase() })]],
  ])("takes %s", (_name, posting_categories) => {
    expect(changeSettings(defaultSettings, { posting_categories })).toMatchObject({
      ok: true,
      settings: { posting_categories },
    })
  })

  it.each<[string, object[]]>([
    ["posting_categories.0.tax_case", [rule({ tax_case: "inland" })]],
    ["posting_categories.0.supply", [rule({ supply: "ancillary" })]],
    ["posting_categories.0.rate", [rule({ rate: -1 })]],
    ["posting_categories.0.category_id", [rule({ category_id: "goods" })]],
    ["posting_categories.0.name", [rule({ name: "Waren" })]],
    ["posting_categories.1", [rule({ rate: 7 }), rule({ rate: 7 })]],
  ])("refuses %s", (field, posting_categories) => {
    expect(changeSettings(defaultSettings, { posting_categories })).toMatchObject({
      ok: false,
      problems: [{ field }],
    })
  })
})

it.each([
  ["collective", true],
  ["none", false],
])("guest_contacts: %s", (guest_contacts, ok) => {
  expect(changeSettings(defaultSettings, { guest_contacts }).ok).toBe(ok)
})
