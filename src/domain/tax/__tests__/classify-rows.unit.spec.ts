import { classifyTax } from "../classify"
import type { SaleFacts, SellerFacts } from "../types"
import { inShort, line, originSeller, sale, seller, smallBusiness, vatId } from "./builders"

type Row = readonly [name: string, facts: SaleFacts, by: SellerFacts, expected: string]

const AT = vatId("ATU13585627")
const XI = vatId("XI110305878")
const oss = seller()
const origin = originSeller

describe("decision table, rows 1 to 5 and 14 to 17", () => {
  const rows: readonly Row[] = [
    ["row 1, § 19: small business, DE consumer", sale({ rate: 0 }), smallBusiness(), "small_business #1"],
    [
      "row 1, § 19: small business, no tax line at all",
      sale({ rate: null }),
      smallBusiness(),
      "small_business #1",
    ],
    ["row 1: small business, CH goods", sale({ to: "CH", rate: 0 }), smallBusiness(), "small_business #1"],
    [
      "row 1: small business, US business service",
      sale({ to: "US", what: "service", company: true, rate: 0 }),
      smallBusiness(),
      "small_business #1",
    ],
    [
      "row 1: small business, AT consumer goods below the threshold",
      sale({ to: "AT", rate: 0 }),
      smallBusiness(),
      "small_business #1",
    ],
    [
      "row 1, § 19 displaces § 6a: small business, AT business goods",
      sale({ to: "AT", vatId: AT, rate: 0 }),
      smallBusiness(),
      "small_business #1",
    ],
    [
      "row 1, § 3a (1): small business, AT consumer, other service",
      sale({ to: "AT", what: "service", rate: 0 }),
      smallBusiness({ distanceSalesPrinciple: "DESTINATION" }),
      "small_business #1",
    ],
    [
      "row 2, § 3c: small business, AT consumer goods, account at destination",
      sale({ to: "AT", rate: 0 }),
      smallBusiness({ distanceSalesPrinciple: "DESTINATION" }),
      "stop small_business_eu_consumer #2",
    ],
    [
      "row 2, § 3a (5): small business, AT consumer download, OSS",
      sale({ to: "AT", what: "electronic", rate: 0 }),
      smallBusiness({ ossRegistered: true }),
      "stop small_business_eu_consumer #2",
    ],
    [
      "row 2, § 3a (2): small business, AT business service",
      sale({ to: "AT", what: "service", vatId: AT, rate: 0 }),
      smallBusiness(),
      "stop small_business_eu_service #2",
    ],
    [
      "row 2: small business, AT company without id, service",
      sale({ to: "AT", what: "service", company: true, rate: 0 }),
      smallBusiness(),
      "stop small_business_eu_service #2",
    ],
    ["row 3, § 12: DE consumer goods 19 %", sale(), oss, "domestic #3"],
    ["row 3: DE consumer goods 7 %", sale({ rate: 7 }), oss, "domestic #3"],
    [
      "row 3: DE goods and services in one order",
      sale({ lines: [line("goods", 7), line("service", 19), line("electronic", 19)] }),
      oss,
      "domestic #3",
    ],
    [
      "row 3: DE delivery to an Austrian business, ship-to decides",
      sale({ to: "DE", billTo: "AT", vatId: AT }),
      oss,
      "domestic #3",
    ],
    [
      "row 4, § 13b (2) no. 4: building work for a DE business",
      sale({ company: true, lines: [line("service", 0, { domesticReverseCharge: "building_work" })] }),
      oss,
      "stop domestic_reverse_charge #4",
    ],
    [
      "row 4, § 13b (2) no. 10: phones for 5,000.00 net, DE business",
      sale({
        company: true,
        lines: [line("goods", 19, { netCents: 500_000, domesticReverseCharge: "electronics" })],
      }),
      oss,
      "stop domestic_reverse_charge #4",
    ],
    [
      "row 3, § 13b (2) no. 10: phones for 4,999.99 net, DE business",
      sale({
        company: true,
        lines: [line("goods", 19, { netCents: 499_999, domesticReverseCharge: "electronics" })],
      }),
      oss,
      "domestic #3",
    ],
    [
      "row 3, § 13b (5): phones for a DE consumer",
      sale({ lines: [line("goods", 19, { netCents: 900_000, domesticReverseCharge: "electronics" })] }),
      oss,
      "domestic #3",
    ],
    ["row 5, § 1 (2): goods to Heligoland", sale({ to: "DE 27498", rate: 0 }), oss, "export #5"],
    ["row 5, § 1 (2): goods to Büsingen", sale({ to: "DE 78266", rate: 0 }), oss, "export #5"],
    ["row 14, § 6: goods to CH consumer", sale({ to: "CH", rate: 0 }), oss, "export #14"],
    ["row 14: goods to CH company", sale({ to: "CH", company: true, rate: null }), origin, "export #14"],
    ["row 14: goods to Great Britain", sale({ to: "GB", rate: 0 }), oss, "export #14"],
    [
      "row 14, § 1 (2a): goods to the Canary Islands, business with ES id",
      sale({ to: "ES 35001", vatId: vatId("ESB1234567D"), rate: 0 }),
      oss,
      "export #14",
    ],
    [
      "row 15, § 3a (2): service to CH company",
      sale({ to: "CH", what: "service", company: true, rate: 0 }),
      oss,
      "third_country_service #15",
    ],
    [
      "row 15: download for US company",
      sale({ to: "US", what: "electronic", company: true, rate: 0 }),
      oss,
      "third_country_service #15",
    ],
    [
      "row 15: service to Northern Ireland, XI id is a business",
      sale({ to: "GB BT1 5GS", what: "service", vatId: XI, rate: 0 }),
      oss,
      "third_country_service #15",
    ],
    [
      "row 15: service to a Heligoland company",
      sale({ to: "DE 27498", what: "service", company: true, rate: 0 }),
      oss,
      "third_country_service #15",
    ],
    [
      "row 16, § 3a (5): download for CH consumer",
      sale({ to: "CH", what: "electronic", rate: 0 }),
      oss,
      "stop third_country_electronic #16",
    ],
    [
      "row 16, § 3a (4): advice for CH consumer",
      sale({ to: "CH", what: "catalogue_service", rate: 19 }),
      oss,
      "stop third_country_electronic #16",
    ],
    [
      "row 17, § 3a (1): other service, CH consumer",
      sale({ to: "CH", what: "service" }),
      oss,
      "third_country_service_domestic #17",
    ],
    [
      "row 17: service, Northern Ireland consumer",
      sale({ to: "GB BT1 5GS", what: "service" }),
      oss,
      "third_country_service_domestic #17",
    ],
  ]
  it.each(rows)("%s", (_name, facts, by, expected) => expect(inShort(classifyTax(facts, by))).toBe(expected))
})
