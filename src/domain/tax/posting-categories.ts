import {
  POSTING_CATEGORY_PRESETS,
  type PostingCategoryKey,
  type PostingCategoryPreset,
} from "./posting-category-presets"
import type { DecidedTax, LineSupply } from "./types"
import { unreachable } from "./unreachable"

type BookedDecision = Pick<DecidedTax, "case" | "principle" | "supplies">

/**
 * The preset category for one line of a decided sale.
 * @param supply of the line; ancillary charges go with the main supply, with goods where both were sold
 * Source: decision table, mode B category; read 2026-11.
 */
export function presetPostingCategory(decision: BookedDecision, supply: LineSupply): PostingCategoryPreset {
  return POSTING_CATEGORY_PRESETS[categoryKey(decision, supply)]
}

function categoryKey(decision: BookedDecision, supply: LineSupply): PostingCategoryKey {
  switch (decision.case) {
    case "domestic":
      return incomeKey(decision, supply)
    case "eu_service_domestic":
    case "third_country_service_domestic":
      return "services"
    // without a principle in the account its distance sales categories are not meant
    case "distance_sales_origin":
      return decision.principle === null ? "goods" : "distance_sales_origin"
    case "electronic_services_origin":
      return decision.principle === null ? "services" : "electronic_services_origin"
    case "small_business":
    case "intra_community_supply":
    case "reverse_charge":
    case "export":
    case "third_country_service":
    case "distance_sales_destination":
    case "electronic_services_destination":
      return decision.case
    default:
      return unreachable(decision.case)
  }
}

function incomeKey(decision: BookedDecision, supply: LineSupply): "goods" | "services" {
  const main = supply === "ancillary" ? (decision.supplies[0] ?? "goods") : supply
  return main === "goods" ? "goods" : "services"
}
