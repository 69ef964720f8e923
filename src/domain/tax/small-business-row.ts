import { foundRow, regionOf, type FoundRow, type Question } from "./found-row"
import { actsAsBusiness } from "./judge-vat-id"
import { refuse } from "./refuse"
import type { TaxNeedsPerson, WarningCode } from "./types"

/**
 * Rows 1 and 2: a small business. Exempt wherever German VAT law decides; a person decides where another state's does.
 * Source: § 19 UStG (2025 version), §§ 3c, 3a (2), (5) UStG; read 2026-11.
 */
export function smallBusinessRow(question: Question): FoundRow | TaxNeedsPerson {
  const { supply, sale, seller, located } = question
  const account: WarningCode[] = seller.taxType === "vatfree" ? [] : ["account_not_vat_free"]
  if (regionOf(question) !== "eu") return foundRow(question, "small_business", 1, account)

  const place = located.place.id
  const business = actsAsBusiness(sale.buyer)
  if (business && supply !== "goods") return refuse("small_business_eu_service", { place }, 2)
  // domestic VAT rules reach goods for businesses (section 3 (6)) and other services for consumers (section 3a (1))
  const atDestination = supply === "electronic" || (supply === "goods" && !business)
  if (!atDestination) return foundRow(question, "small_business", 1, account)
  if (seller.distanceSalesPrinciple === "DESTINATION" || seller.ossRegistered) {
    return refuse("small_business_eu_consumer", { place }, 2)
  }
  const assumed: WarningCode[] =
    seller.distanceSalesPrinciple === null ? ["small_business_threshold_unknown"] : []
  return foundRow(question, "small_business", 1, [...account, ...assumed])
}
