import { CASE_TRAITS } from "./case-traits"
import { isIsoDay } from "./dated"
import { findRow } from "./find-row"
import type { FoundRow } from "./found-row"
import { checkCharged, isFree } from "./guard"
import { agreesWithLexoffice, countryInLexoffice } from "./lexoffice-countries"
import { locate } from "./locate"
import { ratesParam } from "./text"
import { refuse, warn } from "./refuse"
import type { Territory } from "./territories"
import type { SaleFacts, SellerFacts, Supply, TaxDecision, TaxNeedsPerson, TaxWarning } from "./types"

// Goods first: where a document has one place, it is the one the goods go to.
const SUPPLIES: readonly Supply[] = ["goods", "service", "electronic", "catalogue_service"]

/**
 * Decides how one sale is taxed, from facts alone: seller, places, buyer, what was supplied, and what the shop charged. Every
 * answer is a decided case whose rates are those the shop charged, or a question for a person. It never re-rates a line, never
 * falls back to a default, and does not throw.
 * @param sale amounts in cents, rates in percent, day yyyy-mm-dd   @param seller settings and lexoffice profile
 * Source: UStG §§ 3, 3a, 3c, 4, 6, 6a, 12, 13b, 14c, 19; row numbers as in `TaxDecision.row`; read 2026-11.
 */
export function classifyTax(sale: SaleFacts, seller: SellerFacts): TaxDecision {
  const refused = refuseUnusable(sale, seller)
  if (refused) return refused

  const supplies = mainSupplies(sale)
  const rows: FoundRow[] = []
  for (const supply of supplies) {
    const located = locate(supply, sale, seller)
    if (located.kind === "needs_person") return located
    const row = findRow({ supply, located, sale, seller })
    if (row.kind === "needs_person") return row
    rows.push(row)
  }
  const [first] = rows
  if (first === undefined) return refuse("nothing_supplied", {})
  if (rows.some((row) => row.case !== first.case)) return refuseMixed(rows, first)
  return decide(rows, first, supplies, sale, seller)
}

function refuseUnusable(sale: SaleFacts, seller: SellerFacts): TaxNeedsPerson | null {
  if (!isIsoDay(sale.on)) return refuse("date_invalid", { date: sale.on })
  if (seller.country !== "DE") return refuse("seller_country_unsupported", { seller: seller.country })
  // such an account takes tax-free documents only (lexoffice, tax conditions of sales documents)
  if (seller.taxType === "vatfree" && !seller.smallBusiness) return refuse("account_vat_free", {})
  return null
}

// Free gifts and ancillary charges follow the paid supplies; they count only when nothing else is there (UStAE 3.10).
function mainSupplies(sale: SaleFacts): readonly Supply[] {
  const mains = sale.lines.filter((line) => line.supply !== "ancillary")
  const paid = mains.filter((line) => !isFree(line))
  const counted = new Set((paid.length > 0 ? paid : mains).map((line) => line.supply))
  return SUPPLIES.filter((supply) => counted.has(supply))
}

function refuseMixed(rows: readonly FoundRow[], first: FoundRow): TaxNeedsPerson {
  const cases = rows.map((row) => row.case)
  const isRow8 = cases.includes("intra_community_supply") && cases.includes("reverse_charge")
  const params = { place: first.located.place.id, cases: [...new Set(cases)].join(", ") }
  return refuse("mixed_supplies", params, isRow8 ? 8 : null)
}

function decide(
  rows: readonly FoundRow[],
  first: FoundRow,
  supplies: readonly Supply[],
  sale: SaleFacts,
  seller: SellerFacts
): TaxDecision {
  const place = first.located.place
  const doubts = [...new Set(rows.flatMap((row) => row.located.doubts))]
  const [doubt] = doubts
  // a charged foreign or domestic rate speaks for the place; no charge at all speaks for nothing
  const { restsOnPlace } = CASE_TRAITS[first.case]
  if (restsOnPlace && doubt !== undefined) return refuse(doubt, { place: place.id })

  const fits = checkCharged(first, sale, seller)
  const principle = first.usesPrinciple ? seller.distanceSalesPrinciple : null
  if (fits.kind === "needs_person") {
    const ratesDiffer = fits.code === "charged_rate_not_allowed" || fits.code === "charged_no_vat"
    const unsettled = first.usesPrinciple && principle === null && ratesDiffer
    if (!unsettled) return fits
    // with the guard's params, which say what is wrong with a VAT id, but without its clause about the case
    const { case: _case, ...params } = fits.params
    return refuse("distance_sales_principle_missing", params)
  }
  const contradicted = restsOnPlace ? refuseOtherClass(place, supplies, seller) : null
  if (contradicted) return contradicted

  const params = { place: place.id, charged: ratesParam(fits.charged) }
  return {
    kind: "decided",
    case: first.case,
    row: first.row,
    on: sale.on,
    place,
    supplies,
    buyer: first.buyer,
    vatId: first.vatId,
    vatIdCheck: sale.buyer.vatId,
    principle,
    ossRegistered: seller.ossRegistered,
    chargedRates: fits.charged,
    allowedRates: fits.allowed,
    warnings: distinctByCode([
      ...rows.flatMap((row) => row.warnings),
      ...doubts.map((code) => warn(code, params)),
      ...(fits.mainlandRate ? [warn("island_rates", params)] : []),
    ]),
  }
}

/** lexoffice reports a tax-free sale by its own list of countries, which must not say otherwise. */
function refuseOtherClass(
  place: Territory,
  supplies: readonly Supply[],
  { countries }: SellerFacts
): TaxNeedsPerson | null {
  const region = supplies.includes("goods") ? place.goodsRegion : place.servicesRegion
  if (countries === null || agreesWithLexoffice(place, region, countries)) return null
  const { code, class: known } = countryInLexoffice(place, countries)
  return refuse("lexoffice_country_differs", {
    place: place.id,
    code,
    region,
    lexofficeClass: known ?? "unknown",
  })
}

function distinctByCode(warnings: readonly TaxWarning[]): readonly TaxWarning[] {
  return warnings.filter(
    (warning, index) => warnings.findIndex(({ code }) => code === warning.code) === index
  )
}
