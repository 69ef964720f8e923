import { classifyTax } from "../classify"
import type { SaleFacts, SellerFacts } from "../types"
import { inShort, line, originSeller, sale, seller, vatId } from "./builders"

type Row = readonly [name: string, facts: SaleFacts, by: SellerFacts, expected: string]

const AT = vatId("ATU13585627")
const FR = vatId("FR40303265045")
const XI = vatId("XI110305878")
const oss = seller()
const origin = originSeller

describe("decision table, rows 6 to 13: another member state", () => {
  const rows: readonly Row[] = [
    [
      "row 6, § 6a: goods to AT, id valid",
      sale({ to: "AT", vatId: AT, rate: 0 }),
      oss,
      "intra_community_supply #6",
    ],
    [
      "row 6: the same in an account at origin",
      sale({ to: "AT", vatId: AT, rate: null }),
      origin,
      "intra_community_supply #6",
    ],
    [
      "row 6, § 30: goods to Northern Ireland, XI id",
      sale({ to: "GB BT1 5GS", vatId: XI, rate: 0 }),
      oss,
      "intra_community_supply #6",
    ],
    [
      "row 6: goods to Monaco, French id",
      sale({ to: "MC", vatId: FR, rate: 0 }),
      oss,
      "intra_community_supply #6",
    ],
    [
      "row 6: goods to AT, billed to a DE address",
      sale({ to: "AT", billTo: "DE", vatId: AT, rate: 0 }),
      oss,
      "intra_community_supply #6",
    ],
    [
      "row 7, § 3a (2): service to AT business",
      sale({ to: "AT", what: "service", vatId: AT, rate: 0 }),
      oss,
      "reverse_charge #7",
    ],
    [
      "row 7, § 3a (2): download for AT business",
      sale({ to: "AT", what: "electronic", vatId: AT, rate: 0 }),
      oss,
      "reverse_charge #7",
    ],
    [
      "row 7: service, billed to AT, nothing shipped",
      sale({ to: null, billTo: "AT", what: "service", vatId: AT, rate: 0 }),
      oss,
      "reverse_charge #7",
    ],
    [
      "row 8: goods and service to AT business",
      sale({ to: "AT", vatId: AT, lines: [line("goods", 0), line("service", 0)] }),
      oss,
      "stop mixed_supplies #8",
    ],
    [
      "row 9, § 3c: goods to AT consumer at 20 %",
      sale({ to: "AT", rate: 20 }),
      oss,
      "distance_sales_destination #9",
    ],
    [
      "row 9: goods to FI consumer at 25.5 %",
      sale({ to: "FI", rate: 25.5 }),
      oss,
      "distance_sales_destination #9",
    ],
    [
      "row 9: goods to Monaco at the French rate",
      sale({ to: "MC", rate: 5.5 }),
      oss,
      "distance_sales_destination #9",
    ],
    [
      "row 9: goods to Northern Ireland, consumer",
      sale({ to: "GB BT1 5GS", rate: 20 }),
      oss,
      "distance_sales_destination #9",
    ],
    [
      "row 10, § 3a (5): download for AT consumer",
      sale({ to: "AT", what: "electronic", rate: 20 }),
      oss,
      "electronic_services_destination #10",
    ],
    [
      "row 11, § 3c (4): goods to AT consumer, origin",
      sale({ to: "AT" }),
      origin,
      "distance_sales_origin #11",
    ],
    [
      "row 11, § 3a (5) sentence 3: download, origin",
      sale({ to: "AT", what: "electronic" }),
      origin,
      "electronic_services_origin #11",
    ],
    [
      "row 12, § 3a (1): other service, AT consumer, destination",
      sale({ to: "AT", what: "service" }),
      oss,
      "eu_service_domestic #12",
    ],
    [
      "row 12: advice, AT consumer, origin",
      sale({ to: "AT", what: "catalogue_service", rate: 7 }),
      origin,
      "eu_service_domestic #12",
    ],
    [
      "row 12: service to AT company without id",
      sale({ to: "AT", what: "service", company: true }),
      oss,
      "eu_service_domestic #12",
    ],
    [
      "row 13: goods to AT company without id, destination",
      sale({ to: "AT", company: true, rate: 20 }),
      oss,
      "distance_sales_destination #13",
    ],
    [
      "row 13: goods to AT company without id, origin",
      sale({ to: "AT", company: true }),
      origin,
      "distance_sales_origin #13",
    ],
    [
      "row 13: id refused online",
      sale({ to: "AT", vatId: vatId("ATU13585627", "invalid"), rate: 20 }),
      oss,
      "distance_sales_destination #13",
    ],
    [
      "row 13: id written wrong",
      sale({ to: "AT", vatId: vatId("AT1", "not_checked"), rate: 20 }),
      oss,
      "distance_sales_destination #13",
    ],
    [
      "row 13, § 6a: German id does not free goods to AT",
      sale({ to: "AT", vatId: vatId("DE136695976", "not_checked"), rate: 20 }),
      oss,
      "distance_sales_destination #13",
    ],
    [
      "row 13: Northern Ireland without XI id",
      sale({ to: "GB BT1 5GS", vatId: AT, rate: 20 }),
      oss,
      "distance_sales_destination #13",
    ],
  ]
  it.each(rows)("%s", (_name, facts, by, expected) => expect(inShort(classifyTax(facts, by))).toBe(expected))
})
