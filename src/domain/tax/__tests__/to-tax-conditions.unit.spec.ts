import { classifyTax } from "../classify"
import { presetPostingCategory } from "../posting-categories"
import { POSTING_CATEGORY_PRESETS } from "../posting-category-presets"
import { toTaxConditions } from "../to-tax-conditions"
import type { LineSupply } from "../types"
import { decided, line, originSeller, sale, seller, smallBusiness, vatId } from "./builders"

const AT = vatId("ATU13585627")
const silent = seller({ distanceSalesPrinciple: null, ossRegistered: false })
const cases = {
  smallBusiness: decided(classifyTax(sale({ rate: 0 }), smallBusiness())),
  domestic: decided(classifyTax(sale({ lines: [line("goods", 19), line("service", 19)] }), seller())),
  supply: decided(classifyTax(sale({ to: "AT", vatId: AT, rate: 0 }), seller())),
  reverseCharge: decided(classifyTax(sale({ to: "AT", vatId: AT, what: "service", rate: 0 }), seller())),
  goodsDestination: decided(classifyTax(sale({ to: "AT", rate: 20 }), seller())),
  goodsOrigin: decided(classifyTax(sale({ to: "AT" }), originSeller)),
  goodsSilent: decided(classifyTax(sale({ to: "AT" }), silent)),
  electronicDestination: decided(classifyTax(sale({ to: "AT", what: "electronic", rate: 20 }), seller())),
  electronicOrigin: decided(classifyTax(sale({ to: "AT", what: "electronic" }), originSeller)),
  electronicSilent: decided(classifyTax(sale({ to: "AT", what: "electronic" }), silent)),
  euService: decided(classifyTax(sale({ to: "AT", what: "service" }), seller())),
  export: decided(classifyTax(sale({ to: "CH", rate: 0 }), seller())),
  thirdService: decided(classifyTax(sale({ to: "CH", what: "service", company: true, rate: 0 }), seller())),
  thirdServiceConsumer: decided(classifyTax(sale({ to: "CH", what: "service" }), seller())),
}
type Name = keyof typeof cases

describe("tax conditions (decision table; lexoffice API, tax conditions of sales documents)", () => {
  // [case, tax type of a gross shop, sub type, contact required, contact must be]
  const rows: readonly (readonly [Name, string, string | undefined, boolean, string | null])[] = [
    ["smallBusiness", "vatfree", undefined, false, null],
    ["domestic", "gross", undefined, false, null],
    ["supply", "intraCommunitySupply", undefined, true, "company"],
    ["reverseCharge", "externalService13b", undefined, true, "company"],
    ["goodsDestination", "gross", "distanceSales", true, "consumer"],
    ["goodsOrigin", "gross", "distanceSales", true, "consumer"],
    ["goodsSilent", "gross", undefined, false, null],
    ["electronicDestination", "gross", "electronicServices", true, "consumer"],
    ["electronicOrigin", "gross", "electronicServices", true, "consumer"],
    ["electronicSilent", "gross", undefined, false, null],
    ["euService", "gross", undefined, false, null],
    ["export", "thirdPartyCountryDelivery", undefined, true, null],
    ["thirdService", "thirdPartyCountryService", undefined, true, "company"],
    ["thirdServiceConsumer", "gross", undefined, false, null],
  ]
  it.each(rows)("%s", (name, taxType, taxSubType, contactRequired, contactMustBe) => {
    const rules = toTaxConditions(cases[name], "gross", "de")
    const taxFree = taxType !== "gross"
    expect(rules).toEqual({
      taxConditions: {
        taxType,
        ...(taxSubType ? { taxSubType } : {}),
        ...(taxFree ? { taxTypeNote: expect.stringMatching(/./) } : {}),
      },
      priceBasis: taxFree ? "net" : "gross",
      forcedRatePercent: taxFree ? 0 : null,
      contactRequired,
      contactMustBe,
    })
  })

  it("a net shop sends net, a tax-free document is net in any shop", () => {
    expect(toTaxConditions(cases.domestic, "net", "de").taxConditions).toEqual({ taxType: "net" })
    expect(toTaxConditions(cases.export, "net", "en").priceBasis).toBe("net")
  })
})

describe("preset posting categories (decision table, mode B category)", () => {
  const rows: readonly (readonly [Name, LineSupply, string])[] = [
    ["smallBusiness", "goods", "f5c7fee8-f184-4e7a-ab04-8f7e7ad6c207"],
    ["domestic", "goods", "8f8664a8-fd86-11e1-a21f-0800200c9a66"],
    ["domestic", "service", "8f8664a0-fd86-11e1-a21f-0800200c9a66"],
    ["domestic", "electronic", "8f8664a0-fd86-11e1-a21f-0800200c9a66"],
    ["domestic", "ancillary", "8f8664a8-fd86-11e1-a21f-0800200c9a66"],
    ["supply", "goods", "9075a4e3-66de-4795-a016-3889feca0d20"],
    ["reverseCharge", "service", "380a20cb-d04c-426e-b49c-84c22adfa362"],
    ["goodsDestination", "ancillary", "4ebd965a-7126-416c-9d8c-a5c9366ee473"],
    ["goodsOrigin", "goods", "7c112b66-0565-479c-bc18-5845e080880a"],
    ["goodsSilent", "goods", "8f8664a8-fd86-11e1-a21f-0800200c9a66"],
    ["electronicDestination", "electronic", "7ecea006-844c-4c98-a02d-aa3142640dd5"],
    ["electronicOrigin", "electronic", "d73b880f-c24a-41ea-a862-18d90e1c3d82"],
    ["electronicSilent", "electronic", "8f8664a0-fd86-11e1-a21f-0800200c9a66"],
    ["euService", "service", "8f8664a0-fd86-11e1-a21f-0800200c9a66"],
    ["export", "goods", "93d24c20-ea84-424e-a731-5e1b78d1e6a9"],
    ["thirdService", "service", "ef5b1a6e-f690-4004-9a19-91276348894f"],
    ["thirdServiceConsumer", "service", "8f8664a0-fd86-11e1-a21f-0800200c9a66"],
  ]
  it.each(rows)("%s, %s", (name, supply, id) =>
    expect(presetPostingCategory(cases[name], supply).id).toBe(id)
  )

  it("shipping of a service goes with the service", () => {
    const facts = sale({ lines: [line("service", 19), line("ancillary", 19)] })
    expect(presetPostingCategory(decided(classifyTax(facts, seller())), "ancillary").key).toBe("services")
  })

  it("ids differ from each other, and each preset knows its key", () => {
    const presets = Object.entries(POSTING_CATEGORY_PRESETS)
    expect(new Set(presets.map(([, preset]) => preset.id)).size).toBe(presets.length)
    for (const [key, preset] of presets) expect(preset.key).toBe(key)
  })
})
