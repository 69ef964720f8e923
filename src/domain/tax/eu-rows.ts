import { foundRow, type FoundRow, type Question } from "./found-row"
import { judgeVatId, vatIdProblem, type VatIdProblem } from "./judge-vat-id"
import { refuse, warn } from "./refuse"
import type { TaxNeedsPerson, WarningCode } from "./types"
import { unreachable } from "./unreachable"
import type { VatIdCheck } from "./vat-id"

/**
 * Rows 6, 7 and 9 to 13: a buyer in another member state. With a VAT id that counts the sale is tax-free; without one the
 * buyer is taxed like a consumer, where the account says so.
 * Sources: §§ 4 no. 1b, 6a (6); § 3a (2), § 14a (1) (7); §§ 3c, 3a (5), 18j (9 to 11, 13); § 3a (1) UStG (12); read 2026-11.
 */
export function euRow(question: Question): FoundRow | TaxNeedsPerson {
  const { supply, sale, seller, located } = question
  const place = located.place.id
  const verdict = judgeVatId(sale.buyer.vatId, supply, located.place, seller)
  switch (verdict.kind) {
    case "usable": {
      const warnings: WarningCode[] = []
      if (verdict.otherCountry) warnings.push("vat_id_other_country")
      if (!verdict.confirmedOnline) warnings.push("vat_id_not_confirmed_online")
      const row =
        supply === "goods"
          ? foundRow(question, "intra_community_supply", 6, warnings, verdict.vatId)
          : foundRow(question, "reverse_charge", 7, warnings, verdict.vatId)
      return { ...row, buyer: "business" }
    }
    case "open": {
      const code = verdict.online === "not_checked" ? "vat_id_unchecked" : "vat_id_check_unavailable"
      return refuse(code, { vatId: verdict.vatId, place, error: sale.buyer.vatId?.error ?? "–" })
    }
    case "none":
    case "not_usable":
      return withSpoiledVatId(consumerRow(question), sale.buyer.vatId)
    default:
      return unreachable(verdict)
  }
}

function withSpoiledVatId(row: FoundRow | TaxNeedsPerson, check: VatIdCheck | null) {
  const problem = check === null ? null : vatIdProblem(check)
  if (check === null || problem === null || row.kind === "needs_person") return row
  const warning = warn(WARNINGS[problem], { vatId: check.vatId })
  return { ...row, spoiled: { vatId: check.vatId, problem }, warnings: [...row.warnings, warning] }
}

const WARNINGS: Readonly<Record<VatIdProblem, WarningCode>> = {
  malformed: "vat_id_malformed",
  wrong_check_digits: "vat_id_wrong_check_digits",
  refused_online: "vat_id_refused_online",
}

function consumerRow(question: Question): FoundRow | TaxNeedsPerson {
  const { supply, sale, seller } = question
  const business = sale.buyer.company || sale.buyer.vatId !== null
  const warnings: WarningCode[] = business ? ["business_without_valid_vat_id"] : []
  if (supply === "service" || supply === "catalogue_service") {
    return foundRow(question, "eu_service_domestic", 12, warnings)
  }
  const isGoods = supply === "goods"
  const row = business && isGoods ? 13 : null
  if (seller.distanceSalesPrinciple === "DESTINATION") {
    if (!seller.ossRegistered) warnings.push("oss_not_registered")
    return isGoods
      ? { ...foundRow(question, "distance_sales_destination", row ?? 9, warnings), usesPrinciple: true }
      : { ...foundRow(question, "electronic_services_destination", 10, warnings), usesPrinciple: true }
  }
  if (seller.ossRegistered) return refuse("oss_settings_disagree", {})
  if (seller.distanceSalesPrinciple === null) warnings.push("distance_sales_principle_missing")
  const origin = isGoods ? "distance_sales_origin" : "electronic_services_origin"
  return { ...foundRow(question, origin, row ?? 11, warnings), usesPrinciple: true }
}
