import { classifyTax } from "../classify"
import { countryInLexoffice, type LexofficeCountries } from "../lexoffice-countries"
import { findTerritory, mergeTerritories, type Territory } from "../territories"
import { TERRITORIES, type TerritoryRow } from "../territory-data"
import { inShort, sale, seller, vatId } from "./builders"

const countries: LexofficeCountries = {
  ...{ DE: "de", AT: "intraCommunity", ES: "intraCommunity", ES_CN: "thirdPartyCountry" },
  ...{ CH: "thirdPartyCountry", GB: "thirdPartyCountry", FI: "intraCommunity" },
}

function place(countryCode: string, postcode: string | null = null): Territory {
  const found = findTerritory({ countryCode, postcode, on: "2026-11-02" }, "DE")
  if (found.kind !== "place") throw new Error(found.because)
  return found
}

describe("the code lexoffice has for a place", () => {
  it.each([
    ["a member state", place("AT", "1010"), { code: "AT", class: "intraCommunity" }],
    ["a country without a row", place("CH", "8001"), { code: "CH", class: "thirdPartyCountry" }],
    [
      "an area that has a code of its own",
      place("ES", "35001"),
      { code: "ES_CN", class: "thirdPartyCountry" },
    ],
    ["the same by its other code", place("IC", "35001"), { code: "ES_CN", class: "thirdPartyCountry" }],
    ["an area without a code", place("DE", "27498"), { code: "DE", class: "de" }],
    ["an area whose code the list lacks", place("FI", "22100"), { code: "FI", class: "intraCommunity" }],
    ["a code that is no country there", place("XI", "BT1 5GS"), { code: "GB", class: "thirdPartyCountry" }],
    ["a country that the list lacks", place("NO", "0010"), { code: "NO", class: null }],
  ])("%s", (_name, where, expected) => {
    expect(countryInLexoffice(where, countries)).toEqual(expected)
  })
})

/** The island of Helgoland as the settings may know it. */
const heligoland = (codes: readonly string[]): TerritoryRow => ({
  id: "DE_HELGOLAND",
  countryCode: "DE",
  postcodes: [{ from: "27498", to: "27498" }],
  validFrom: "2026-01-01",
  goods: "third_country",
  services: "third_country",
  vatCountry: "DE_HELGOLAND",
  vatIdPrefix: null,
  lexofficeCountryCodes: codes,
  countryCodesDecided: true,
})
const knowing = (...codes: string[]) =>
  seller({ countries, territories: mergeTerritories(TERRITORIES, [heligoland(codes)]) })

describe("a tax-free sale needs lexoffice's list to agree", () => {
  const by = seller({ countries })
  const company = { company: true, rate: 0 }
  it.each([
    ["goods to the Canaries", sale({ to: "ES 35001", rate: 0 }), by, "export"],
    ["goods to Switzerland", sale({ to: "CH 8001", rate: 0 }), by, "export"],
    ["goods to Helgoland", sale({ to: "DE 27498", rate: 0 }), by, "stop lexoffice_country_differs"],
    ["goods to Helgoland, list unread", sale({ to: "DE 27498", rate: 0 }), seller(), "export"],
    ["goods to Helgoland, code named", sale({ to: "DE 27498", rate: 0 }), knowing("DE"), "export"],
    [
      "goods to Helgoland, unknown code named",
      sale({ to: "DE 27498", rate: 0 }),
      knowing("DE_XX"),
      "stop lexoffice_country_differs",
    ],
    [
      "goods to a business in Austria",
      sale({ to: "AT 1010", ...company, vatId: vatId("ATU13585627") }),
      by,
      "intra_community_supply",
    ],
    [
      "goods to a business in Northern Ireland",
      sale({ to: "GB BT1 5GS", ...company, vatId: vatId("XI110305878") }),
      by,
      "stop lexoffice_country_differs",
    ],
    [
      "a service to a business in Switzerland",
      sale({ to: "CH 8001", what: "service", ...company }),
      by,
      "third_country_service",
    ],
    [
      "a service to a business in Northern Ireland",
      sale({ to: "GB BT1 5GS", what: "service", ...company }),
      by,
      "third_country_service",
    ],
    [
      "goods to a country that the list lacks",
      sale({ to: "NO 0010", rate: 0 }),
      by,
      "stop lexoffice_country_differs",
    ],
    [
      "a class nobody knows yet",
      sale({ to: "CH 8001", rate: 0 }),
      seller({ countries: { CH: "customsUnion" } }),
      "stop lexoffice_country_differs",
    ],
    ["taxed goods need no list", sale({ to: "DE 10115" }), seller({ countries: {} }), "domestic"],
  ])("%s", (_name, facts, by, expected) => {
    expect(inShort(classifyTax(facts, by))).toContain(expected)
  })

  it("says what disagrees, in words", () => {
    const decision = classifyTax(sale({ to: "DE 27498", rate: 0 }), by)
    if (decision.kind !== "needs_person") throw new Error("decided")
    expect(decision.sentence.de).toBe(
      "Der Verkauf (Zielgebiet: Helgoland) wäre steuerfrei, weil das Gebiet hier als Drittland gilt; in der Länderliste von lexoffice steht dafür aber „DE“, und das gilt dort als Inland."
    )
    expect(decision.sentence.en).toContain("counts as a third country here")
  })
})
