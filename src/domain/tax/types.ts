import type { LexofficeCountries } from "./lexoffice-countries"
import type { RateRow } from "./rate-data"
import type { Territory } from "./territories"
import type { TerritoryRow } from "./territory-data"
import type { Params, Text } from "./text"
import type { VatIdCheck } from "./vat-id"

/**
 * What is supplied, as far as VAT law tells it apart: goods; electronically supplied services (§ 3a (5) UStG); services of the
 * catalogue of § 3a (4) UStG such as advice, advertising or licences; any other service.
 */
export type Supply = "goods" | "service" | "electronic" | "catalogue_service"

/** `ancillary`: shipping, cash on delivery, gift wrap. It follows the main supply (UStAE 3.10) and decides nothing alone. */
export type LineSupply = Supply | "ancillary"

/**
 * Marks a line to which § 13b UStG may apply inside Germany: building work (2 no. 4); phones, tablets, consoles, chips, from
 * 5,000 EUR net per sale (2 no. 10); anything else the merchant marked (scrap, gold ...).
 */
export type DomesticReverseCharge = "building_work" | "electronics" | "other"

/**
 * One line of the sale. `ratePercent`: what the shop charged, 19 = 19 %, null when it charged no tax at all; `netCents` the
 * line's net total after discounts in cents; `taxCents`, when known, the tax charged on it.
 */
export interface SaleLine {
  readonly key: string
  readonly supply: LineSupply
  readonly ratePercent: number | null
  readonly netCents: number
  readonly taxCents?: number
  readonly domesticReverseCharge?: DomesticReverseCharge
}

/** The part of an address that decides tax: ISO alpha-2 code in any case, postcode as typed. */
export interface TaxAddress {
  readonly countryCode: string | null
  readonly postcode: string | null
}

/** Everything about one sale that decides its tax. `on`: day of supply, yyyy-mm-dd, taken in Europe/Berlin. */
export interface SaleFacts {
  readonly shipTo: TaxAddress | null
  readonly billTo: TaxAddress | null
  readonly buyer: { readonly company: boolean; readonly vatId: VatIdCheck | null }
  readonly lines: readonly SaleLine[]
  readonly on: string
  /** Country assumed for customers without one, from the settings; null when a person must decide. */
  readonly storeCountry: string | null
}

/** `distanceSalesPrinciple` of the lexoffice profile; null when the account does not say. */
export type DistanceSalesPrinciple = "ORIGIN" | "DESTINATION"

/**
 * Everything about the seller that decides tax. `taxType` and `distanceSalesPrinciple` come from the lexoffice profile.
 * `rates` and `territories` are complete tables, made once with `mergeRates` and `mergeTerritories`. `countries`: lexoffice's,
 * where it makes the document and so judges the place, too; null when it does not, or its list was never read.
 */
export interface SellerFacts {
  readonly country: string
  readonly smallBusiness: boolean
  readonly taxType: "net" | "gross" | "vatfree"
  readonly distanceSalesPrinciple: DistanceSalesPrinciple | null
  readonly ossRegistered: boolean
  readonly requireOnlineVatCheck: boolean
  readonly countries: LexofficeCountries | null
  readonly rates?: readonly RateRow[]
  readonly territories?: readonly TerritoryRow[]
}

/** The decided ways a sale is taxed. Rows 2, 4, 8 and 16 of the decision table have no case: a person decides. */
export type TaxCase =
  | "small_business"
  | "domestic"
  | "intra_community_supply"
  | "reverse_charge"
  | "distance_sales_destination"
  | "distance_sales_origin"
  | "electronic_services_destination"
  | "electronic_services_origin"
  | "eu_service_domestic"
  | "export"
  | "third_country_service"
  | "third_country_service_domestic"

/** Something unusual about a decided sale that does not stop it. */
export type WarningCode =
  | "business_without_valid_vat_id"
  | "vat_id_other_country"
  | "vat_id_not_confirmed_online"
  | "vat_id_malformed"
  | "vat_id_wrong_check_digits"
  | "vat_id_refused_online"
  | "oss_not_registered"
  | "distance_sales_principle_missing"
  | "small_business_threshold_unknown"
  | "account_not_vat_free"
  | "island_rates"
  | "special_area_consumer"
  | DoubtCode

/** A place that was concluded from less than the right address. Enough for a taxed sale, not for a tax-free one. */
export type DoubtCode =
  "postcode_missing" | "delivery_address_missing" | "billing_address_missing" | "country_assumed"

/** Why a person must look at a sale. */
export type RefusalCode =
  | "date_invalid"
  | "date_not_covered"
  | "rates_not_covered"
  | "seller_country_unsupported"
  | "country_missing"
  | "country_unknown"
  | "nothing_supplied"
  | "supply_unknown"
  | "reverse_charge_unknown"
  | "account_vat_free"
  | "oss_settings_disagree"
  | "small_business_eu_consumer"
  | "small_business_eu_service"
  | "domestic_reverse_charge"
  | "mixed_supplies"
  | "vat_id_unchecked"
  | "vat_id_check_unavailable"
  | "distance_sales_principle_missing"
  | "third_country_electronic"
  | "charged_vat_not_due"
  | "charged_no_vat"
  | "charged_rate_not_allowed"
  | "tax_amount_contradicts_rate"
  | "lexoffice_country_differs"
  | DoubtCode

/** A remark about a decided sale; `sentence` is filled in and ready to show. */
export interface TaxWarning {
  readonly code: WarningCode
  readonly params: Params
  readonly sentence: Text
}

/**
 * A decided sale with the facts the decision rests on. `row`: row of the decision table; `place`: the place that decided;
 * `chargedRates`: distinct percentages charged on lines that are not free; `allowedRates`: what would have been right,
 * `[0]` for a tax-free case; `vatId`: the buyer's VAT id where the case rests on it; `vatIdCheck`: all that was known about the
 * VAT id the buyer gave, used or not, absent in decisions of before it was kept; `principle`: of the account, where used.
 */
export interface DecidedTax {
  readonly kind: "decided"
  readonly case: TaxCase
  readonly row: number
  readonly on: string
  readonly place: Territory
  readonly supplies: readonly Supply[]
  readonly buyer: "business" | "consumer"
  readonly vatId: string | null
  readonly vatIdCheck?: VatIdCheck | null
  readonly principle: DistanceSalesPrinciple | null
  readonly ossRegistered: boolean
  readonly chargedRates: readonly number[]
  readonly allowedRates: readonly number[]
  readonly warnings: readonly TaxWarning[]
}

/** A sale a person must decide: what is wrong, what to do next; `row` when a row of the decision table says so. */
export interface TaxNeedsPerson {
  readonly kind: "needs_person"
  readonly code: RefusalCode
  readonly params: Params
  readonly row: number | null
  readonly sentence: Text
  readonly nextStep: Text
}

/** The answer of `classifyTax`. */
export type TaxDecision = DecidedTax | TaxNeedsPerson
