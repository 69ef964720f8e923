import type { TaxCase } from "./types"

/** Which rates a case may carry: none; the seller's; the seller's standard rate only; the destination's. */
export type RateSource = "none" | "seller" | "seller_standard" | "destination"

/** VAT category of EN 16931 (BT-151): standard, intra-community, reverse charge, exempt, export, outside the scope. */
export type En16931Category = "S" | "K" | "AE" | "E" | "G" | "O"

/**
 * What is true of every sale of a case. `restsOnPlace`: the exemption falls if the place was a different one.
 */
export interface CaseTraits {
  readonly rates: RateSource
  readonly restsOnPlace: boolean
  readonly en16931: En16931Category
}

const taxed = (rates: RateSource): CaseTraits => ({ rates, restsOnPlace: false, en16931: "S" })
const taxFree = (en16931: En16931Category, restsOnPlace = true): CaseTraits => ({
  rates: "none",
  restsOnPlace,
  en16931,
})

/**
 * Traits of all cases. Source: decision table (rows in `classifyTax`), §§ 4, 6, 6a, 3a, 3c, 13b, 19 UStG; EN 16931 code list;
 * read 2026-11.
 */
export const CASE_TRAITS: Readonly<Record<TaxCase, CaseTraits>> = {
  small_business: taxFree("E", false),
  domestic: taxed("seller"),
  intra_community_supply: taxFree("K"),
  reverse_charge: taxFree("AE"),
  distance_sales_destination: taxed("destination"),
  distance_sales_origin: taxed("seller"),
  electronic_services_destination: taxed("destination"),
  electronic_services_origin: taxed("seller"),
  eu_service_domestic: taxed("seller"),
  export: taxFree("G"),
  third_country_service: taxFree("O"),
  third_country_service_domestic: taxed("seller_standard"),
}

/** Every tax case once. */
export const TAX_CASES: readonly TaxCase[] = [
  "small_business",
  "domestic",
  "intra_community_supply",
  "reverse_charge",
  "distance_sales_destination",
  "distance_sales_origin",
  "electronic_services_destination",
  "electronic_services_origin",
  "eu_service_domestic",
  "export",
  "third_country_service",
  "third_country_service_domestic",
]

/** Whether no VAT is charged in a case. */
export function isTaxFree(taxCase: TaxCase): boolean {
  return CASE_TRAITS[taxCase].rates === "none"
}
