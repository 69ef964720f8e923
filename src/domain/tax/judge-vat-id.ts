import type { Territory } from "./territories"
import type { SellerFacts, Supply } from "./types"
import { vatIdPrefix, type VatIdCheck } from "./vat-id"
import { VAT_ID_PATTERNS } from "./vat-id-patterns"

/**
 * What a VAT id is worth for a tax-free sale to another member state. `open`: it would count, but the online check that the
 * settings demand has not been made (`not_checked`) or got no answer (`unavailable`).
 */
export type VatIdVerdict =
  | { readonly kind: "none" }
  | { readonly kind: "not_usable" }
  | { readonly kind: "open"; readonly vatId: string; readonly online: "not_checked" | "unavailable" }
  | {
      readonly kind: "usable"
      readonly vatId: string
      readonly confirmedOnline: boolean
      readonly otherCountry: boolean
    }

/**
 * Judges a buyer's VAT id for a supply to a place in another member state. It must be written right, not be refused by the
 * online check, and come from a member state other than the seller's. About check digits the online check has the last word,
 * where it is demanded: the algorithms known to us lack some rare numbers. Goods to Northern Ireland need an `XI` id, and an `XI`
 * id does not count for services.
 * Source: § 6a (1) no. 4 UStG (goods), § 3a (2) UStG and UStAE 3a.2 (services), § 30 UStG (Northern Ireland); read 2026-11.
 */
export function judgeVatId(
  check: VatIdCheck | null,
  supply: Supply,
  place: Territory,
  seller: SellerFacts
): VatIdVerdict {
  if (check === null) return { kind: "none" }
  const { country, online, syntax, vatId } = check
  if (syntax === "invalid" || online === "invalid" || country === null) return { kind: "not_usable" }
  const foreign = VAT_ID_PATTERNS.has(country) && country !== vatIdPrefix(seller.country)
  if (!foreign || !fitsPlace(country, supply, place)) return { kind: "not_usable" }

  const otherCountry = country !== place.vatIdPrefix
  if (online === "valid") return { kind: "usable", vatId, confirmedOnline: true, otherCountry }
  if (seller.requireOnlineVatCheck) return { kind: "open", vatId, online }
  if (syntax !== "valid") return { kind: "not_usable" }
  return { kind: "usable", vatId, confirmedOnline: false, otherCountry }
}

function fitsPlace(country: string, supply: Supply, place: Territory): boolean {
  if (supply !== "goods") return country !== "XI"
  return place.vatIdPrefix !== "XI" || country === "XI"
}

/** Whether the buyer acts as a business towards a seller: says so, or gives a VAT id that has not turned out wrong. */
export function actsAsBusiness(buyer: {
  readonly company: boolean
  readonly vatId: VatIdCheck | null
}): boolean {
  return buyer.company || (buyer.vatId !== null && vatIdProblem(buyer.vatId) === null)
}

/** What speaks against a VAT id, the strongest first; null: nothing so far. */
export type VatIdProblem = "malformed" | "wrong_check_digits" | "refused_online"

/** What is wrong with a VAT id, as far as is known. */
export function vatIdProblem({ syntax, online }: VatIdCheck): VatIdProblem | null {
  if (syntax === "invalid") return "malformed"
  if (online === "valid") return null
  if (syntax === "wrong_check_digits") return "wrong_check_digits"
  return online === "invalid" ? "refused_online" : null
}
