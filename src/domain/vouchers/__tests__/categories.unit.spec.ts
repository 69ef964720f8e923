import { columnFromGross, cents } from "../../money"
import { DecidedTax, Supply, TAX_CASES, TaxCase } from "../../tax"
import { content, domestic } from "../../documents/__tests__/builders"
import {
  AccountCategory,
  bookedCaseName,
  CategoryRule,
  chooseCategories,
  mainSupply,
  missingCategories,
  proposeCategories,
} from "../index"

const category = (id: string, fields: Partial<AccountCategory> = {}): AccountCategory => ({
  id,
  name: `Kategorie ${id}`,
  contactRequired: false,
  splitAllowed: true,
  ...fields,
})
const account = [
  category("a"),
  category("b"),
  category("c", { contactRequired: true }),
  category("alone", { splitAllowed: false }),
]
const sold = (rates: number[], fields: Partial<DecidedTax> = {}) => ({
  taxColumns: rates.map((rate) => columnFromGross(rate, cents(1000))),
  tax: { ...content().tax, decision: { ...domestic, supplies: ["goods" as const], ...fields } },
})
const rule = (category_id: string, fields: Partial<CategoryRule> = {}): CategoryRule => ({
  tax_case: "domestic",
  category_id,
  ...fields,
})

describe("chooseCategories", () => {
  it.each<[string, number[], CategoryRule[], unknown]>([
    [
      "one rule for the case",
      [19, 7],
      [rule("a")],
      [
        [19, "a"],
        [7, "a"],
      ],
    ],
    [
      "a rate of its own",
      [19, 7],
      [rule("a"), rule("b", { rate: 7 })],
      [
        [19, "a"],
        [7, "b"],
      ],
    ],
    ["a supply of its own", [19], [rule("a"), rule("b", { supply: "goods" })], [[19, "b"]]],
    [
      "the rate counts more than the supply",
      [19],
      [rule("a", { supply: "goods" }), rule("b", { rate: 19 })],
      [[19, "b"]],
    ],
    [
      "both count most",
      [19],
      [rule("a", { rate: 19 }), rule("b", { rate: 19, supply: "goods" })],
      [[19, "b"]],
    ],
    ["another supply does not count", [19], [rule("b", { supply: "service" }), rule("a")], [[19, "a"]]],
    ["ids are compared in small letters", [19], [rule("A")], [[19, "a"]]],
    ["a rate computed as a float", [25.5], [rule("b", { rate: 25.500000000000004 })], [[25.5, "b"]]],
  ])("%s", (_name, rates, rules, expected) => {
    const chosen = chooseCategories(sold(rates), rules, account)
    expect(chosen.kind === "chosen" && chosen.rates.map((one) => [one.ratePercent, one.categoryId])).toEqual(
      expected
    )
  })

  it.each<[string, ReturnType<typeof sold>, CategoryRule[], object]>([
    [
      "a case without a rule",
      sold([19], { case: "export" }),
      [rule("a")],
      { kind: "unmapped", unmapped: { taxCase: "export", supply: "goods", ratePercent: 19 } },
    ],
    ["a category that the account lacks", sold([19]), [rule("gone")], { kind: "missing", ids: ["gone"] }],
    [
      "a category that must stand alone",
      sold([19, 7]),
      [rule("a"), rule("alone", { rate: 7 })],
      { kind: "not_mixable", name: "Kategorie alone" },
    ],
    ["alone it may stand", sold([19, 7]), [rule("alone")], { kind: "chosen", contactRequired: false }],
    [
      "one that needs a contact",
      sold([19, 7]),
      [rule("a"), rule("c", { rate: 7 })],
      { contactRequired: true },
    ],
  ])("%s", (_name, document, rules, expected) =>
    expect(chooseCategories(document, rules, account)).toMatchObject(expected)
  )

  describe("goods and services", () => {
    const beside = (supply: Supply, ratePercent: number, gross: number) => ({
      key: `item:${supply}`,
      supply,
      ratePercent,
      gross: cents(gross),
    })
    const both = [rule("a", { supply: "goods" }), rule("b", { supply: "service" })]
    const besideMain = [beside("service", 19, 300), beside("service", 19, 100)]

    it.each<[string, CategoryRule[], ReturnType<typeof beside>[], unknown[]]>([
      [
        "are booked apart",
        both,
        besideMain,
        [
          [19, "a", 600],
          [19, "b", 400],
          [7, "a", 1000],
        ],
      ],
      [
        "together, where the merchant wants it so",
        [rule("a")],
        besideMain,
        [
          [19, "a", 1000],
          [7, "a", 1000],
        ],
      ],
      [
        "a rate that is all services",
        both,
        [beside("service", 7, 1000)],
        [
          [19, "a", 1000],
          [7, "b", 1000],
        ],
      ],
    ])("%s", (_name, rules, lines, expected) => {
      const chosen = chooseCategories({ ...sold([19, 7]), besideMain: lines }, rules, account)
      const rates = chosen.kind === "chosen" ? chosen.rates : []
      expect(rates.map((one) => [one.ratePercent, one.categoryId, one.gross])).toEqual(expected)
    })

    it("a service without a rule waits for a person, whatever is chosen for goods", () => {
      const document = { ...sold([19]), besideMain }
      expect(chooseCategories(document, [rule("a", { supply: "goods" })], account)).toMatchObject({
        kind: "unmapped",
        unmapped: { supply: "service", ratePercent: 19 },
      })
    })
  })

  it("asks nothing about a rate without a sum", () => {
    const document = {
      ...sold([19]),
      taxColumns: [columnFromGross(19, cents(100)), columnFromGross(7, cents(0))],
    }
    expect(chooseCategories(document, [rule("a", { rate: 19 })], account)).toMatchObject({ kind: "chosen" })
  })
})

it.each<[Supply[], Supply]>([
  [["goods"], "goods"],
  [["electronic", "goods"], "goods"],
  [["service", "electronic"], "service"],
  [[], "goods"],
])("the main supply of %j is %s", (supplies, expected) => expect(mainSupply({ supplies })).toBe(expected))

it("names chosen ids that the account lacks, once", () => {
  expect(missingCategories([rule("A"), rule("x"), rule("X", { rate: 7 })], account)).toEqual(["x"])
})

describe("proposeCategories", () => {
  const goods = category("8f8664a8-fd86-11e1-a21f-0800200c9a66")
  const services = category("8f8664a0-fd86-11e1-a21f-0800200c9a66")
  const formerSmallBusiness = category("7a1efa0e-6283-4cbf-9583-8e88d3ba5960")
  const origin = category("7c112b66-0565-479c-bc18-5845e080880a")
  const proposed = (taxCase: TaxCase, supply: Supply | null, principle: "ORIGIN" | null = null) =>
    proposeCategories([goods, services, formerSmallBusiness, origin], principle).find(
      (one) => one.taxCase === taxCase && one.supply === supply
    )?.categoryId

  it("has an answer for every case", () => {
    const cases = new Set(proposeCategories([], null).map(({ taxCase }) => taxCase))
    expect([...cases]).toEqual(TAX_CASES)
  })

  it.each<[TaxCase, Supply | null, "ORIGIN" | null, string | null]>([
    ["domestic", "goods", null, goods.id],
    ["domestic", "electronic", null, services.id],
    ["small_business", null, null, formerSmallBusiness.id],
    ["distance_sales_origin", null, null, goods.id],
    ["distance_sales_origin", null, "ORIGIN", origin.id],
    ["export", null, null, null],
  ])("%s, %s, principle %s", (taxCase, supply, principle, expected) =>
    expect(proposed(taxCase, supply, principle)).toBe(expected)
  )
})

it("says what a category is wanted for", () => {
  expect(bookedCaseName({ taxCase: "domestic", supply: "goods", ratePercent: 25.5 })).toEqual({
    de: "Verkauf in Deutschland, Ware, 25,5 %",
    en: "sale within Germany, goods, 25.5 %",
  })
})
