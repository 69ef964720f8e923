import { euRow } from "./eu-rows"
import { foundRow, regionOf, type FoundRow, type Question } from "./found-row"
import { actsAsBusiness } from "./judge-vat-id"
import { refuse } from "./refuse"
import { smallBusinessRow } from "./small-business-row"
import type { TaxNeedsPerson } from "./types"
import { unreachable } from "./unreachable"

/**
 * Finds the row of the decision table for one kind of supply; the first that fits wins.
 * Sources: § 19 UStG (rows 1, 2); §§ 1, 12 (3); § 13b (4); §§ 4 no. 1a, 6 (5, 14); §§ 4 no. 1b, 6a (6); § 3a (2) (7, 15);
 * §§ 3c, 3a (5), 18j (9 to 11, 13); § 3a (1) (12, 17); § 3a (4), (5) (16). Read 2026-11.
 */
export function findRow(question: Question): FoundRow | TaxNeedsPerson {
  if (question.seller.smallBusiness) return smallBusinessRow(question)
  const region = regionOf(question)
  switch (region) {
    case "domestic":
      return domesticRow(question)
    case "eu":
      return euRow(question)
    case "third_country":
      return question.supply === "goods" ? exportRow(question) : thirdCountryServiceRow(question)
    default:
      return unreachable(region)
  }
}

// § 13b (2) no. 10 UStG: from this net total of such goods per sale, in cents
const ELECTRONICS_THRESHOLD_CENTS = 500_000

function domesticRow(question: Question): FoundRow | TaxNeedsPerson {
  const { lines, buyer } = question.sale
  const electronics = lines
    .filter((line) => line.domesticReverseCharge === "electronics")
    .reduce((sum, line) => sum + line.netCents, 0)
  const flagged = lines.filter(
    ({ domesticReverseCharge: flag }) =>
      flag !== undefined && (flag !== "electronics" || electronics >= ELECTRONICS_THRESHOLD_CENTS)
  )
  if (flagged.length > 0 && actsAsBusiness(buyer)) {
    const charged = [...new Set(flagged.map((line) => line.ratePercent ?? 0))].join(", ")
    return refuse(
      "domestic_reverse_charge",
      { charged, lines: flagged.map((line) => line.key).join(", ") },
      4
    )
  }
  return foundRow(question, "domestic", 3)
}

function exportRow(question: Question): FoundRow {
  const { place } = question.located
  if (place.countryCode !== question.seller.country) return foundRow(question, "export", 14)
  const business = actsAsBusiness(question.sale.buyer)
  return foundRow(question, "export", 5, business ? [] : ["special_area_consumer"])
}

function thirdCountryServiceRow(question: Question): FoundRow | TaxNeedsPerson {
  if (actsAsBusiness(question.sale.buyer)) return foundRow(question, "third_country_service", 15)
  if (question.supply === "service") return foundRow(question, "third_country_service_domestic", 17)
  return refuse("third_country_electronic", { place: question.located.place.id }, 16)
}
