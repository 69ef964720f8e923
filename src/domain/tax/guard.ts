import { CASE_TRAITS } from "./case-traits"
import type { FoundRow } from "./found-row"
import { allowedRates, sameRate } from "./rates"
import { refuse } from "./refuse"
import { ratesParam } from "./text"
import type { SaleFacts, SaleLine, SellerFacts, TaxNeedsPerson } from "./types"

/** What the shop charged, found to fit the case. Percentages; `charged` is without free lines and may be empty. */
export interface ChargedFits {
  readonly kind: "fits"
  readonly charged: readonly number[]
  readonly allowed: readonly number[]
  /** A mainland rate was charged for an island with rates of its own. */
  readonly mainlandRate: boolean
}

/** A line nothing is paid for: a gift, a fully discounted article. Its rate means nothing. */
export function isFree(line: SaleLine): boolean {
  return line.netCents === 0 && (line.taxCents ?? 0) === 0
}

/**
 * Compares what the shop charged with what the case demands. It never changes a rate: what does not fit goes to a person.
 * Source: § 14c UStG (VAT shown too high is owed), § 27 (1) UStG (rate of the day of supply), decision table, consistency
 * guard; read 2026-11.
 */
export function checkCharged(
  found: FoundRow,
  sale: SaleFacts,
  seller: SellerFacts
): ChargedFits | TaxNeedsPerson {
  const lines = sale.lines.filter((line) => !isFree(line))
  const charged = distinct(lines.map(rateOf))
  const allowed = ratesOf(found, sale.on, seller)
  const base = {
    case: found.case,
    place: found.located.place.id,
    vatId: found.vatId ?? found.spoiled?.vatId ?? "",
    on: sale.on,
    ...(found.spoiled ? { vatIdProblem: found.spoiled.problem } : {}),
  }
  if (allowed.length === 0) {
    const [country = found.located.place.vatCountry] = rateKeysOf(found, seller)
    return refuse("rates_not_covered", { place: country, on: sale.on })
  }
  const contradicting = lines.filter(contradictsItself)
  if (contradicting.length > 0) {
    return refuse("tax_amount_contradicts_rate", { ...base, ...about(contradicting) })
  }
  const wrong = lines.filter(
    (line) => !allowed.some((rate) => sameRate(rate, rateOf(line))) || isUntaxed(line, found)
  )
  if (wrong.length > 0) {
    const code = refusalCode(wrong, found)
    return refuse(code, { ...base, ...about(wrong), allowed: ratesParam(allowed) })
  }
  return { kind: "fits", charged, allowed, mainlandRate: isMainlandRate(charged, found, sale.on, seller) }
}

function refusalCode(wrong: readonly SaleLine[], found: FoundRow) {
  if (CASE_TRAITS[found.case].rates === "none") return "charged_vat_not_due"
  return wrong.some((line) => !sameRate(rateOf(line), 0)) ? "charged_rate_not_allowed" : "charged_no_vat"
}

// 0 % is never taken as right where VAT is due, not even when a merchant's rate table names it
function isUntaxed(line: SaleLine, found: FoundRow): boolean {
  return CASE_TRAITS[found.case].rates !== "none" && sameRate(rateOf(line), 0)
}

function about(lines: readonly SaleLine[]) {
  return { charged: ratesParam(distinct(lines.map(rateOf))), lines: lines.map((line) => line.key).join(", ") }
}

function rateOf(line: SaleLine): number {
  return line.ratePercent ?? 0
}

// Rounding may leave no tax on a few cents; from a whole cent of expected tax on, zero is a contradiction.
function contradictsItself(line: SaleLine): boolean {
  if (line.taxCents === undefined) return false
  const rate = rateOf(line)
  if (sameRate(rate, 0)) return line.taxCents !== 0
  return line.taxCents === 0 && (Math.abs(line.netCents) * rate) / 100 >= 1
}

function rateKeysOf(found: FoundRow, seller: SellerFacts): readonly string[] {
  return CASE_TRAITS[found.case].rates === "destination" ? found.located.place.rateKeys : [seller.country]
}

function ratesOf(found: FoundRow, on: string, seller: SellerFacts): readonly number[] {
  const source = CASE_TRAITS[found.case].rates
  if (source === "none") return [0]
  const rates = rateKeysOf(found, seller).flatMap((country) => allowedRates(country, on, seller.rates))
  const kinds = source === "seller_standard" ? ["standard"] : ["standard", "reduced"]
  return distinct(rates.filter((rate) => kinds.includes(rate.kind)).map((rate) => rate.ratePercent))
}

function isMainlandRate(
  charged: readonly number[],
  found: FoundRow,
  on: string,
  seller: SellerFacts
): boolean {
  const [own, ...others] = rateKeysOf(found, seller)
  if (own === undefined || others.length === 0) return false
  const ownRates = allowedRates(own, on, seller.rates)
  return charged.some((rate) => !ownRates.some((allowed) => sameRate(allowed.ratePercent, rate)))
}

function distinct(rates: readonly number[]): readonly number[] {
  return [...new Set(rates)]
}
