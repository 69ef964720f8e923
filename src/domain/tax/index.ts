export { CASE_TRAITS, isTaxFree, TAX_CASES } from "./case-traits"
export type { CaseTraits, En16931Category, RateSource } from "./case-traits"
export { classifyTax } from "./classify"
export { isCountryCode, normaliseCountryCode } from "./country-codes"
export { DOCUMENT_NOTES } from "./document-notes"
export { isFree } from "./guard"
export { countryInLexoffice } from "./lexoffice-countries"
export type { LexofficeCountries } from "./lexoffice-countries"
export { presetPostingCategory } from "./posting-categories"
export { POSTING_CATEGORY_PRESETS } from "./posting-category-presets"
export type { PostingCategoryKey, PostingCategoryPreset } from "./posting-category-presets"
export { EU_RATES } from "./rate-data"
export type { RateRow } from "./rate-data"
export { allowedRates, mergeRates, rateKind, sameRate } from "./rates"
export type { AllowedRate, RateKind } from "./rates"
export { readSupply } from "./read-supply"
export type { ItemMarks, ItemSupply, Mark } from "./read-supply"
export { refusalText } from "./refuse"
export { documentNote, explainDecision } from "./sentences"
export type { NoteTemplates } from "./sentences"
export { findTerritory, mergeTerritories } from "./territories"
export type { PlaceQuery, Territory, UnknownTerritory } from "./territories"
export { TERRITORIES } from "./territory-data"
export type { PostcodeRange, TerritoryRow, VatArea } from "./territory-data"
export type { Region } from "./territory-reason"
export { placeName } from "./text"
export type { Lang, Params, Text } from "./text"
export { toTaxConditions } from "./to-tax-conditions"
export type {
  LexofficeTaxSubType,
  LexofficeTaxType,
  TaxConditions,
  TaxDocumentRules,
} from "./to-tax-conditions"
export type {
  DecidedTax,
  DistanceSalesPrinciple,
  DomesticReverseCharge,
  DoubtCode,
  LineSupply,
  RefusalCode,
  SaleFacts,
  SaleLine,
  SellerFacts,
  Supply,
  TaxAddress,
  TaxCase,
  TaxDecision,
  TaxNeedsPerson,
  TaxWarning,
  WarningCode,
} from "./types"
export { checkVatIdSyntax, normaliseVatId, vatIdPrefix, withOnlineResult } from "./vat-id"
export type { OnlineVatCheck, VatIdCheck, VatIdChecker, VatIdCheckResult, VatIdSyntax } from "./vat-id"
