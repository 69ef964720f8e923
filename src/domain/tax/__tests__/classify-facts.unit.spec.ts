import { classifyTax } from "../classify"
import type { SaleFacts, SellerFacts } from "../types"
import { address, decided, line, sale, seller, smallBusiness, vatId, warningsOf } from "./builders"

const AT = vatId("ATU13585627")
const FR = vatId("FR40303265045")
const oss = seller()

describe("decided with a remark", () => {
  const silent = seller({ distanceSalesPrinciple: null, ossRegistered: false })
  const trusting = seller({ requireOnlineVatCheck: false })
  const noPostcode = { ...sale({ rate: 20 }), shipTo: { countryCode: "fr", postcode: null } }
  const rows: readonly (readonly [string, SaleFacts, SellerFacts, readonly string[]])[] = [
    ["nothing unusual", sale(), oss, []],
    ["row 13", sale({ to: "AT", company: true, rate: 20 }), oss, ["business_without_valid_vat_id"]],
    [
      "id of another state than the destination",
      sale({ to: "AT", vatId: FR, rate: 0 }),
      oss,
      ["vat_id_other_country"],
    ],
    [
      "Greek id to Greece is no other state",
      sale({ to: "GR", vatId: vatId("GR123456783"), rate: 0 }),
      oss,
      [],
    ],
    [
      "online check not demanded",
      sale({ to: "AT", vatId: vatId("ATU13585627", "unavailable"), rate: 0 }),
      trusting,
      ["vat_id_not_confirmed_online"],
    ],
    [
      "destination without OSS",
      sale({ to: "AT", rate: 20 }),
      seller({ ossRegistered: false }),
      ["oss_not_registered"],
    ],
    ["account silent, German rate charged", sale({ to: "AT" }), silent, ["distance_sales_principle_missing"]],
    [
      "small business, account silent",
      sale({ to: "AT", rate: 0 }),
      smallBusiness({ distanceSalesPrinciple: null }),
      ["small_business_threshold_unknown"],
    ],
    [
      "small business, account with VAT",
      sale({ rate: 0 }),
      smallBusiness({ taxType: "gross" }),
      ["account_not_vat_free"],
    ],
    ["Heligoland consumer, § 1 (3)", sale({ to: "DE 27498", rate: 0 }), oss, ["special_area_consumer"]],
    ["Madeira at its own rate", sale({ to: "PT 9000-001", rate: 22 }), oss, []],
    ["Madeira at the mainland rate", sale({ to: "PT 9000-001", rate: 23 }), oss, ["island_rates"]],
    ["French consumer without postcode, French VAT charged", noPostcode, oss, ["postcode_missing"]],
    [
      "no delivery address, German VAT charged",
      sale({ to: null, billTo: "DE" }),
      oss,
      ["delivery_address_missing"],
    ],
    [
      "no billing address, service",
      sale({ billTo: null, what: "service" }),
      oss,
      ["billing_address_missing"],
    ],
    [
      "country from the settings",
      sale({ to: null, billTo: null, storeCountry: "de" }),
      oss,
      ["country_assumed"],
    ],
  ]
  it.each(rows)("%s", (_name, facts, by, expected) =>
    expect(warningsOf(classifyTax(facts, by))).toEqual(expected)
  )
})

describe("facts of a decision", () => {
  it("shipping does not turn goods into a mixed sale, and takes their rates (UStAE 3.10)", () => {
    const facts = sale({ to: "AT", lines: [line("goods", 20), line("goods", 10), line("ancillary", 20)] })
    const decision = decided(classifyTax(facts, seller()))
    expect(decision).toMatchObject({
      case: "distance_sales_destination",
      supplies: ["goods"],
      chargedRates: [20, 10],
    })
  })

  it("a free gift of another kind does not make the sale mixed", () => {
    const facts = sale({ to: "AT", lines: [line("goods", 20), line("electronic", null, { netCents: 0 })] })
    expect(decided(classifyTax(facts, seller())).case).toBe("distance_sales_destination")
  })

  it("free lines decide when nothing is paid", () => {
    const facts = sale({ lines: [line("goods", 19, { netCents: 0 }), line("ancillary", 19)] })
    expect(decided(classifyTax(facts, seller()))).toMatchObject({ case: "domestic", supplies: ["goods"] })
  })

  it("keeps what the decision rests on", () => {
    const decision = decided(classifyTax(sale({ to: "AT", vatId: AT, rate: 0 }), seller()))
    expect(decision).toMatchObject({
      on: "2026-11-02",
      buyer: "business",
      vatId: "ATU13585627",
      principle: null,
      chargedRates: [0],
      allowedRates: [0],
      place: { id: "AT", region: "eu", vatCountry: "AT" },
    })
  })

  it("falls back to the billing address when the delivery address has no country", () => {
    const facts: SaleFacts = {
      ...sale({ to: "DE", billTo: "DE" }),
      shipTo: { ...address("DE"), countryCode: null },
    }
    expect(warningsOf(classifyTax(facts, seller()))).toEqual(["delivery_address_missing"])
  })
})
