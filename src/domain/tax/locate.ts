import { normaliseCountryCode } from "./country-codes"
import { refuse } from "./refuse"
import { findTerritory, type Territory } from "./territories"
import type { DoubtCode, SaleFacts, SellerFacts, Supply, TaxAddress, TaxNeedsPerson } from "./types"

/** The place that decides the tax of one kind of supply, and what makes it less than certain. */
export interface Located {
  readonly kind: "located"
  readonly place: Territory
  readonly doubts: readonly DoubtCode[]
}

/**
 * Finds the place that decides: for goods where they are sent, for services the buyer's seat. When that address has no
 * country the other address stands in, then the country of the settings; each is reported as a doubt.
 * Source: §§ 3 (6), 3c, 3a (1), (2), (5) UStG; read 2026-11.
 */
export function locate(supply: Supply, sale: SaleFacts, seller: SellerFacts): Located | TaxNeedsPerson {
  const found = decidingAddress(supply, sale)
  if (found === null) return refuse("country_missing", {})
  const { countryCode, postcode } = found.address
  const territory = findTerritory({ countryCode, postcode, on: sale.on }, seller.country, seller.territories)
  if (territory.kind === "unknown") {
    return refuse(territory.because, { country: countryCode, on: sale.on })
  }
  const unclear = supply === "goods" ? territory.unclear.goods : territory.unclear.services
  const doubts: DoubtCode[] = found.doubt === null ? [] : [found.doubt]
  // an assumed country has no postcode to miss
  if (unclear && found.doubt !== "country_assumed") doubts.push("postcode_missing")
  return { kind: "located", place: territory, doubts }
}

interface Found {
  readonly address: { readonly countryCode: string; readonly postcode: string | null }
  readonly doubt: DoubtCode | null
}

function decidingAddress(supply: Supply, sale: SaleFacts): Found | null {
  const isGoods = supply === "goods"
  const [first, second] = isGoods ? [sale.shipTo, sale.billTo] : [sale.billTo, sale.shipTo]
  return (
    usable(first, null) ??
    usable(second, isGoods ? "delivery_address_missing" : "billing_address_missing") ??
    usable({ countryCode: sale.storeCountry, postcode: null }, "country_assumed")
  )
}

function usable(address: TaxAddress | null, doubt: DoubtCode | null): Found | null {
  const countryCode = normaliseCountryCode(address?.countryCode ?? null)
  return countryCode === null
    ? null
    : { address: { countryCode, postcode: address?.postcode ?? null }, doubt }
}
