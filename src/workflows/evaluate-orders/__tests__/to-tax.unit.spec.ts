import { changeSettings, defaultSettings } from "../../../domain/settings"
import { VatIdCheckResult } from "../../../domain/tax"
import { Order } from "../order-schema"
import { toBuyer } from "../to-buyer"
import { toSale } from "../to-sale"
import { decideTax, SellerProfile } from "../to-tax"
import { item, order, shippingMethod } from "./order-builder"

const seller: SellerProfile = {
  smallBusiness: false,
  taxType: "gross",
  distanceSalesPrinciple: "DESTINATION",
}

/** A decision in short: the case, or why there is none. */
function decide(sold: Order, change: object = {}, vatIdAnswers: Record<string, VatIdCheckResult> = {}) {
  const changed = changeSettings(defaultSettings, change)
  if (!changed.ok) {
    throw new Error(JSON.stringify(changed.problems))
  }
  const { settings } = changed
  const answer = toBuyer(sold, settings)
  if (!answer.ok) {
    throw new Error(answer.code)
  }
  const context = { seller, settings, vatIdAnswers, countries: null }
  const decision = decideTax(sold, toSale(sold, settings), answer.buyer, "2026-03-03", context)
  return decision.kind === "decided" ? decision.case : decision.code
}

const in_ = (country_code: string, postal_code: string, fields: object = {}) => {
  const place = { first_name: "Erika", last_name: "Muster", country_code, postal_code, ...fields }
  return { billing_address: place, shipping_address: place }
}
const untaxed = { items: [item({ rate: 0 })], shipping_methods: [shippingMethod({ rate: 0 })] }

describe("territories of the settings", () => {
  const fictional = {
    id: "AT_VALLEY",
    country_code: "at",
    valid_from: "2026-03-01",
    postcodes: [{ from: "69", to: "69" }],
    goods: "third_country",
    services: "third_country",
    vat_country: "AT_VALLEY",
    vat_id_prefix: null,
    lexoffice_country_codes: [],
  }

  it.each<[string, string, object[], string]>([
    ["without them", "6991", [], "charged_no_vat"],
    ["an area they name", "6991", [fictional], "export"],
    ["the rest of its country", "1010", [fictional], "charged_no_vat"],
    ["before its first day", "6991", [{ ...fictional, valid_from: "2026-03-04" }], "charged_no_vat"],
  ])("%s", (_name, postcode, territories, expected) => {
    expect(decide(order({ ...in_("at", postcode), ...untaxed }), { territories })).toBe(expected)
  })
})

describe("what an item is", () => {
  const swiss = in_("ch", "8001", { company: "Uhrwerk AG" })
  const sold = (fields: object) =>
    order({ ...swiss, items: [item({ rate: 0, ...fields })], shipping_methods: [] })

  it.each<[string, object, object, string]>([
    ["shipped: goods", {}, {}, "export"],
    ["not shipped: as the settings say", { requires_shipping: false }, {}, "third_country_service"],
    ["its product's mark", { product: { metadata: { supply: "service" } } }, {}, "third_country_service"],
    [
      "its variant's mark before its product's",
      { variant: { metadata: { supply: "service" } }, product: { metadata: { supply: "goods" } } },
      {},
      "third_country_service",
    ],
    [
      "its own mark before its variant's",
      { metadata: { supply: "goods" }, variant: { metadata: { supply: "service" } } },
      {},
      "export",
    ],
    ["a deleted product", { variant: null, product: null }, {}, "export"],
    [
      "a mark under the shop's own key",
      { metadata: { supply: "goods", tax_kind: "service" } },
      { metadata_keys: { supply: "tax_kind" } },
      "third_country_service",
    ],
    ["an unknown mark", { metadata: { supply: "ware" } }, {}, "supply_unknown"],
  ])("%s", (_name, fields, change, expected) => expect(decide(sold(fields), change)).toBe(expected))

  it("reverse charge inside Germany", () => {
    const flagged = item({ metadata: { domestic_reverse_charge: "building_work" } })
    const bau = in_("de", "28195", { company: "Bau GmbH" })
    expect(decide(order({ ...bau, items: [flagged] }))).toBe("domestic_reverse_charge")
  })
})

describe("the VAT id", () => {
  const vatId = "NL123456789B13"
  const sold = order({
    ...in_("nl", "1012", { company: "Windmolen B.V.", metadata: { vat_id: "nl 1234 56789 B13" } }),
    ...untaxed,
  })
  const online = { vat_id_check: "online" }
  const answers = (said: VatIdCheckResult["online"]) => ({
    [vatId]: { online: said, checkedAt: "2026-03-03T08:00:00Z", requestId: "W1", source: "VIES" },
  })

  it.each<[string, object, Record<string, VatIdCheckResult>, string]>([
    ["by its writing", {}, {}, "intra_community_supply"],
    ["demanded, not asked", online, {}, "vat_id_unchecked"],
    ["demanded, confirmed", online, answers("valid"), "intra_community_supply"],
    ["demanded, refused", online, answers("invalid"), "charged_no_vat"],
    ["demanded, no answer", online, answers("unavailable"), "vat_id_check_unavailable"],
    ["an answer about another", online, { NL004495445B01: answers("valid")[vatId] }, "vat_id_unchecked"],
  ])("%s", (_name, change, known, expected) => expect(decide(sold, change, known)).toBe(expected))
})
