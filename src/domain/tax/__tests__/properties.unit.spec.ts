import fc from "fast-check"
import { CASE_TRAITS, isTaxFree } from "../case-traits"
import { classifyTax } from "../classify"
import { isFree } from "../guard"
import { sameRate } from "../rates"
import { explainDecision } from "../sentences"
import { toTaxConditions } from "../to-tax-conditions"
import type { LineSupply, SaleFacts, SaleLine, SellerFacts, TaxAddress } from "../types"
import { checkVatIdSyntax } from "../vat-id"
import { address as addressOf, originSeller, seller as usualSeller, smallBusiness } from "./builders"

const country = fc.oneof(
  fc.constantFrom("DE", "AT", "FR", "ES", "GR", "GB", "XI", "MC", "CH", "US", "PT", "SK", "fi", "QQ", ""),
  fc.string({ maxLength: 3 })
)
const address: fc.Arbitrary<TaxAddress | null> = fc.option(
  fc.record({
    countryCode: fc.option(country),
    postcode: fc.option(
      fc.oneof(
        fc.constantFrom("10115", "27498", "35001", "BT1 5GS", "9500", "75001"),
        fc.string({ maxLength: 8 })
      )
    ),
  })
)
const supply = fc.constantFrom<LineSupply>("goods", "service", "electronic", "catalogue_service", "ancillary")
const line: fc.Arbitrary<SaleLine> = fc.record(
  {
    key: fc.string(),
    supply,
    ratePercent: fc.option(fc.oneof(fc.constantFrom(0, 7, 19, 20, 5.5, 25.5, 16), fc.double())),
    netCents: fc.oneof(fc.constant(0), fc.integer({ min: -100_000, max: 1_000_000 })),
    taxCents: fc.oneof(fc.constant(0), fc.integer({ min: -10_000, max: 100_000 })),
    domesticReverseCharge: fc.constantFrom("building_work", "electronics", "other"),
  },
  { requiredKeys: ["key", "supply", "ratePercent", "netCents"] }
)
const vatId = fc
  .tuple(
    fc.oneof(
      fc.constantFrom("ATU13585627", "FR40303265045", "XI110305878", "DE136695976", "EL123456783"),
      fc.string({ maxLength: 14 })
    ),
    fc.constantFrom("not_checked", "valid", "invalid", "unavailable")
  )
  .map(([raw, online]) => ({ ...checkVatIdSyntax(raw), online }))
const sale: fc.Arbitrary<SaleFacts> = fc.record({
  shipTo: address,
  billTo: address,
  buyer: fc.record({ company: fc.boolean(), vatId: fc.option(vatId) }),
  lines: fc.array(line, { maxLength: 5 }),
  on: fc.oneof(
    fc.constantFrom("2026-11-02", "2025-01-01", "2024-12-31", "2020-08-01"),
    fc.string({ maxLength: 10 })
  ),
  storeCountry: fc.option(country),
})
const oddSeller: fc.Arbitrary<SellerFacts> = fc.record({
  country: fc.constantFrom("DE", "DE", "DE", "AT"),
  smallBusiness: fc.boolean(),
  taxType: fc.constantFrom("net", "gross", "vatfree"),
  distanceSalesPrinciple: fc.constantFrom("ORIGIN", "DESTINATION", null),
  ossRegistered: fc.boolean(),
  requireOnlineVatCheck: fc.boolean(),
  countries: fc.option(
    fc.constant({ DE: "de", AT: "intraCommunity", CH: "thirdPartyCountry", ES_CN: "thirdPartyCountry" })
  ),
})
const seller = fc.oneof(
  oddSeller,
  fc.constantFrom(usualSeller(), usualSeller({ requireOnlineVatCheck: false }), originSeller, smallBusiness())
)

// A world in which most sales are decided: known places, one kind of supply, one plausible rate on all lines.
const plausible: fc.Arbitrary<SaleFacts> = fc
  .record({
    place: fc.constantFrom(
      "DE 10115",
      "AT 1010",
      "FR 75001",
      "CH 8001",
      "GB BT1 5GS",
      "DE 27498",
      "PT 9500-001"
    ),
    kind: supply,
    rate: fc.constantFrom(0, 0, 0, 7, 19, 20, 16, 5.5),
    count: fc.integer({ min: 1, max: 4 }),
    company: fc.boolean(),
    vatId: fc.option(vatId, { freq: 1 }),
  })
  .map(({ place, kind, rate, count, company, vatId: id }) => ({
    shipTo: addressOf(place),
    billTo: addressOf(place),
    buyer: { company, vatId: id },
    lines: Array.from({ length: count }, (_, index) => ({
      key: String(index),
      supply: kind,
      ratePercent: rate,
      netCents: 1_000,
    })),
    on: "2026-11-02",
    storeCountry: null,
  }))
const anySale = fc.oneof(sale, plausible)
const runs = { numRuns: 3_000 }

it("any input is decided or needs a person, and never throws", () => {
  fc.assert(
    fc.property(anySale, seller, (facts, by) => {
      const decision = classifyTax(facts, by)
      if (decision.kind === "needs_person") {
        expect(`${decision.sentence.de}${decision.sentence.en}`).not.toContain("{because}")
        expect(decision.nextStep.de).not.toBe("")
        return
      }
      expect(explainDecision(decision).de).not.toMatch(/[{}]/)
    }),
    runs
  )
})

it("the same facts give the same answer", () => {
  fc.assert(
    fc.property(anySale, seller, (facts, by) =>
      expect(classifyTax(facts, by)).toEqual(classifyTax(facts, by))
    )
  )
})

it("a decided sale charges only rates its case allows, and a tax-free one charges nothing", () => {
  let decidedCount = 0
  fc.assert(
    fc.property(anySale, seller, (facts, by) => {
      const decision = classifyTax(facts, by)
      if (decision.kind === "needs_person") return
      decidedCount += 1
      const charged = facts.lines.filter((one) => !isFree(one)).map((one) => one.ratePercent ?? 0)
      for (const rate of charged) {
        expect(decision.allowedRates.some((allowed) => sameRate(allowed, rate))).toBe(true)
        expect(sameRate(rate, 0)).toBe(isTaxFree(decision.case))
      }
    }),
    runs
  )
  expect(decidedCount).toBeGreaterThan(200)
})

it("lexoffice gets a rate of zero exactly for tax-free cases, which are net", () => {
  fc.assert(
    fc.property(plausible, seller, (facts, by) => {
      const decision = classifyTax(facts, by)
      if (decision.kind === "needs_person") return
      const rules = toTaxConditions(decision, "gross", "de")
      const taxFree = CASE_TRAITS[decision.case].rates === "none"
      expect([rules.forcedRatePercent, rules.priceBasis]).toEqual(taxFree ? [0, "net"] : [null, "gross"])
    }),
    runs
  )
})

it("shipping never changes the case", () => {
  fc.assert(
    fc.property(plausible, seller, (facts, by) => {
      const decision = classifyTax(facts, by)
      const [first] = facts.lines
      if (decision.kind === "needs_person" || first === undefined) return
      const shipping: SaleLine = { ...first, key: "shipping", supply: "ancillary" }
      const shipped = classifyTax({ ...facts, lines: [...facts.lines, shipping] }, by)
      expect(shipped).toEqual(decision)
    })
  )
})
