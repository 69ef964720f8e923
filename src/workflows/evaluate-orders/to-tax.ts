import { Buyer, Language, PriceBasis, TaxFacts } from "../../domain/documents"
import { Sale } from "../../domain/ledger"
import { roundToCents } from "../../domain/money"
import { Settings } from "../../domain/settings/settings"
import {
  checkVatIdSyntax,
  classifyTax,
  DecidedTax,
  documentNote,
  explainDecision,
  LexofficeCountries,
  SaleFacts,
  SellerFacts,
  TaxDecision,
  toTaxConditions,
  VatIdCheck,
  withOnlineResult,
} from "../../domain/tax"
import type { VatIdAnswers } from "../../modules/lexoffice/sql/vat-id-checks"
import { Order } from "./order-schema"
import { taxTables } from "./tax-tables"
import { supplyOf } from "./to-supply"

/** What lexoffice's profile says about the seller's taxes. */
export type SellerProfile = {
  smallBusiness: boolean
  taxType: "net" | "gross" | "vatfree"
  distanceSalesPrinciple: "ORIGIN" | "DESTINATION" | null
}

/** What decides taxes besides the order: answers about VAT ids by VAT id, lexoffice's countries if they were ever read. */
export type TaxContext = {
  seller: SellerProfile
  settings: Settings
  vatIdAnswers: VatIdAnswers
  countries: LexofficeCountries | null
}

/** Decides the tax case of an order as it stands. @param suppliedOn day that decides which rates were valid */
export function decideTax(
  order: Order,
  sale: Sale,
  buyer: Buyer,
  suppliedOn: string,
  { seller, settings, vatIdAnswers, countries }: TaxContext
): TaxDecision {
  const lines: SaleFacts["lines"][number][] = []
  for (const line of sale.lines) {
    const supply = supplyOf(line, order, settings)
    if ("kind" in supply) {
      return supply
    }
    const { key, ratePercent } = line
    lines.push({ key, ...supply, ratePercent, netCents: roundToCents(line.net) })
  }
  const facts: SaleFacts = {
    shipTo: place(buyer.shipping ?? buyer.billing),
    billTo: place(buyer.billing),
    buyer: {
      company: buyer.companyName !== null,
      vatId: vatIdCheck(buyer, vatIdAnswers),
    },
    lines,
    on: suppliedOn,
    storeCountry: settings.assumed_country,
  }
  const sellerFacts: SellerFacts = {
    country: "DE",
    ...seller,
    ossRegistered: settings.oss_registered ?? seller.distanceSalesPrinciple === "DESTINATION",
    requireOnlineVatCheck: settings.vat_id_check === "online",
    countries: settings.delivery_mode === "lexoffice_invoice" ? countries : null,
    ...taxTables(settings),
  }
  return classifyTax(facts, sellerFacts)
}

function vatIdCheck({ vatId }: Buyer, answers: VatIdAnswers): VatIdCheck | null {
  if (vatId === null) {
    return null
  }
  const check = checkVatIdSyntax(vatId)
  const answer = answers[check.vatId]
  return answer === undefined ? check : withOnlineResult(check, answer)
}

const place = (address: { countryCode: string; zip: string | null }) => ({
  countryCode: address.countryCode,
  postcode: address.zip,
})

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
