import { Buyer, Language, PriceBasis, TaxFacts } from "../../domain/documents"
import { Sale, SaleLine } from "../../domain/ledger"
import { roundToCents } from "../../domain/money"
import { Settings } from "../../domain/settings/settings"
import {
  checkVatIdSyntax,
  classifyTax,
  DecidedTax,
  documentNote,
  EU_RATES,
  explainDecision,
  mergeRates,
  SaleFacts,
  SellerFacts,
  TaxDecision,
  toTaxConditions,
} from "../../domain/tax"
import { Order } from "./order-schema"

/** What lexoffice's profile says about the seller's taxes. */
export type SellerProfile = {
  smallBusiness: boolean
  taxType: "net" | "gross" | "vatfree"
  distanceSalesPrinciple: "ORIGIN" | "DESTINATION" | null
}

/** Decides the tax case of an order as it stands. @param suppliedOn day that decides which rates were valid */
export function decideTax(
  order: Order,
  sale: Sale,
  buyer: Buyer,
  suppliedOn: string,
  seller: SellerProfile,
  settings: Settings
): TaxDecision {
  const facts: SaleFacts = {
    shipTo: place(buyer.shipping ?? buyer.billing),
    billTo: place(buyer.billing),
    buyer: {
      company: buyer.companyName !== null,
      vatId: buyer.vatId === null ? null : checkVatIdSyntax(buyer.vatId),
    },
    lines: sale.lines.map((line) => ({
      key: line.key,
      supply: supplyOf(line, order, settings),
      ratePercent: line.ratePercent,
      netCents: roundToCents(line.net),
    })),
    on: suppliedOn,
    storeCountry: settings.assumed_country,
  }
  const sellerFacts: SellerFacts = {
    country: "DE",
    ...seller,
    ossRegistered: settings.oss_registered ?? seller.distanceSalesPrinciple === "DESTINATION",
    requireOnlineVatCheck: settings.vat_id_check === "online",
    rates: ratesOf(settings),
  }
  return classifyTax(facts, sellerFacts)
}

/** The built-in table with the merchant's rows over it; kept per settings, since the table is indexed by identity. */
function ratesOf(settings: Settings): SellerFacts["rates"] {
  const known = ratesBySettings.get(settings)
  if (known) {
    return known
  }
  const rows = settings.tax_rates.map(({ valid_from: validFrom, ...rates }) => ({ ...rates, validFrom }))
  const merged = rows.length === 0 ? EU_RATES : mergeRates(EU_RATES, rows)
  ratesBySettings.set(settings, merged)
  return merged
}

const ratesBySettings = new WeakMap<Settings, NonNullable<SellerFacts["rates"]>>()

const place = (address: { countryCode: string; zip: string | null }) => ({
  countryCode: address.countryCode,
  postcode: address.zip,
})

function supplyOf(line: SaleLine, order: Order, settings: Settings): SaleFacts["lines"][number]["supply"] {
  if (line.kind === "shipping") {
    return "ancillary"
  }
  const item = order.items.find(({ id }) => line.key === `item:${id}`)
  return item?.requires_shipping === false ? settings.non_shipping_items : "goods"
}

/** A decision in the words of a document. */
export function toTaxFacts(decision: DecidedTax, basis: PriceBasis, language: Language): TaxFacts {
  const rules = toTaxConditions(decision, basis, language)
  return {
    decision,
    conditions: rules.taxConditions,
    contactRequired: rules.contactRequired,
    note: rules.taxConditions.taxTypeNote === undefined ? documentNote(decision, language) : null,
    sentence: explainDecision(decision),
  }
}
