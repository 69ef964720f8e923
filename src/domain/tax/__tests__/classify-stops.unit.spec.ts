import { classifyTax } from "../classify"
import type { SaleFacts, SellerFacts } from "../types"
import { inShort, line, sale, seller, vatId } from "./builders"

type Row = readonly [name: string, facts: SaleFacts, by: SellerFacts, expected: string]

const AT = vatId("ATU13585627")
const XI = vatId("XI110305878")
const oss = seller()

describe("what else stops for a person", () => {
  const rows: readonly Row[] = [
    ["no country anywhere", sale({ to: null, billTo: null }), oss, "stop country_missing"],
    [
      "address without a country",
      { ...sale(), shipTo: { countryCode: " ", postcode: "1" }, billTo: null },
      oss,
      "stop country_missing",
    ],
    ["no such country", sale({ to: "QQ" }), oss, "stop country_unknown"],
    ["a day before the territories are known", sale({ on: "2020-12-31" }), oss, "stop date_not_covered"],
    ["no day at all", sale({ on: "2026-02-30" }), oss, "stop date_invalid"],
    [
      "rates of the country not on file that day",
      sale({ to: "AT", on: "2024-12-31", rate: 20 }),
      oss,
      "stop rates_not_covered",
    ],
    ["seller abroad", sale(), seller({ country: "AT" }), "stop seller_country_unsupported"],
    [
      "account without VAT, shop with",
      sale({ rate: 0 }),
      seller({ taxType: "vatfree" }),
      "stop account_vat_free",
    ],
    [
      "registered for OSS, account at origin",
      sale({ to: "AT" }),
      seller({ distanceSalesPrinciple: "ORIGIN" }),
      "stop oss_settings_disagree",
    ],
    [
      "registered for OSS, account silent",
      sale({ to: "AT" }),
      seller({ distanceSalesPrinciple: null }),
      "stop oss_settings_disagree",
    ],
    [
      "account silent, foreign rate charged",
      sale({ to: "AT", rate: 20 }),
      seller({ distanceSalesPrinciple: null, ossRegistered: false }),
      "stop distance_sales_principle_missing",
    ],
    [
      "account silent, nothing charged",
      sale({ to: "AT", rate: 0 }),
      seller({ distanceSalesPrinciple: null, ossRegistered: false }),
      "stop distance_sales_principle_missing",
    ],
    [
      "VAT id not yet checked, § 6a (1) no. 4",
      sale({ to: "FR", vatId: vatId("FR40303265045", "not_checked"), rate: 0 }),
      oss,
      "stop vat_id_unchecked",
    ],
    [
      "VAT id not yet checked, French VAT charged",
      sale({ to: "FR", vatId: vatId("FR40303265045", "not_checked"), rate: 20 }),
      oss,
      "stop vat_id_unchecked",
    ],
    [
      "checking service down",
      sale({ to: "FR", vatId: vatId("FR40303265045", "unavailable"), rate: 0 }),
      oss,
      "stop vat_id_check_unavailable",
    ],
    ["no lines", sale({ lines: [] }), oss, "stop nothing_supplied"],
    ["shipping only", sale({ lines: [line("ancillary", 19)] }), oss, "stop nothing_supplied"],
    [
      "goods and download to AT consumer",
      sale({ to: "AT", lines: [line("goods", 20), line("electronic", 20)] }),
      oss,
      "stop mixed_supplies",
    ],
    [
      "goods at 20 %, other service at 19 % to AT consumer",
      sale({ to: "AT", lines: [line("goods", 20), line("service", 19)] }),
      oss,
      "stop mixed_supplies",
    ],
    [
      "goods and service to CH company",
      sale({ to: "CH", company: true, lines: [line("goods", 0), line("service", 0)] }),
      oss,
      "stop mixed_supplies",
    ],
    [
      "goods and service to Northern Ireland, two answers",
      sale({ to: "GB BT1 5GS", vatId: XI, lines: [line("goods", 0), line("service", 0)] }),
      oss,
      "stop mixed_supplies",
    ],
    [
      "goods to GB without postcode: Northern Ireland or not?",
      { ...sale({ rate: 0 }), shipTo: { countryCode: "GB", postcode: null } },
      oss,
      "stop postcode_missing",
    ],
    [
      "goods to ES business, three digits of a postcode",
      sale({ to: "ES 350", vatId: vatId("ESB1234567D"), rate: 0 }),
      oss,
      "stop postcode_missing",
    ],
    [
      "tax-free goods without delivery address",
      sale({ to: null, billTo: "AT", vatId: AT, rate: 0 }),
      oss,
      "stop delivery_address_missing",
    ],
    [
      "tax-free service without billing address",
      sale({ to: "CH", billTo: null, what: "service", company: true, rate: 0 }),
      oss,
      "stop billing_address_missing",
    ],
    [
      "tax-free by a country nobody named",
      sale({ to: null, billTo: null, storeCountry: "CH", rate: 0 }),
      oss,
      "stop country_assumed",
    ],
  ]
  it.each(rows)("%s", (_name, facts, by, expected) => expect(inShort(classifyTax(facts, by))).toBe(expected))
})
