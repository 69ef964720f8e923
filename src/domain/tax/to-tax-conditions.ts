import { isTaxFree } from "./case-traits"
import { documentNote, type NoteTemplates } from "./sentences"
import type { Lang } from "./text"
import type { DecidedTax } from "./types"
import { unreachable } from "./unreachable"

/** lexoffice's `taxType` of a sales document, as far as a shop's sale can lead to it. */
export type LexofficeTaxType =
  | "net"
  | "gross"
  | "vatfree"
  | "intraCommunitySupply"
  | "externalService13b"
  | "thirdPartyCountryService"
  | "thirdPartyCountryDelivery"

/** lexoffice's `taxSubType`; absent for everything but sales to consumers in other member states. */
export type LexofficeTaxSubType = "distanceSales" | "electronicServices"

/** `taxConditions` of a lexoffice sales document, ready to send. `taxTypeNote` replaces the account's own wording. */
export interface TaxConditions {
  readonly taxType: LexofficeTaxType
  readonly taxSubType?: LexofficeTaxSubType
  readonly taxTypeNote?: string
}

/**
 * How a sales document has to be written for a case. `priceBasis`: whether unit prices go out net or gross;
 * `forcedRatePercent`: 0 when every line carries 0 %, null when lines keep the rate charged; `contactRequired`: a one-time
 * recipient is refused; `contactMustBe`: kind of contact lexoffice or the law expects, null when any will do.
 */
export interface TaxDocumentRules {
  readonly taxConditions: TaxConditions
  readonly priceBasis: "net" | "gross"
  readonly forcedRatePercent: 0 | null
  readonly contactRequired: boolean
  readonly contactMustBe: "company" | "consumer" | null
}

/**
 * Translates a decided case into lexoffice's words; the only place that names its tax types.
 * @param priceBasis how the shop states prices; tax-free documents are net whatever it says
 * @param lang language of the printed note   @param templates merchant's own notes
 * Source: lexoffice API, tax conditions and contacts of sales documents; read 2026-11.
 */
export function toTaxConditions(
  decision: DecidedTax,
  priceBasis: "net" | "gross",
  lang: Lang,
  templates?: NoteTemplates
): TaxDocumentRules {
  if (!isTaxFree(decision.case)) {
    const taxSubType = subTypeOf(decision)
    return {
      taxConditions: { taxType: priceBasis, ...(taxSubType ? { taxSubType } : {}) },
      priceBasis,
      forcedRatePercent: null,
      contactRequired: taxSubType !== null,
      contactMustBe: taxSubType === null ? null : "consumer",
    }
  }
  const taxType = taxFreeTypeOf(decision)
  const taxTypeNote = documentNote(decision, lang, templates)
  const contactRequired = taxType !== "vatfree"
  return {
    taxConditions: { taxType, ...(taxTypeNote === null ? {} : { taxTypeNote }) },
    priceBasis: "net",
    forcedRatePercent: 0,
    contactRequired,
    // an export may go to a consumer; whether lexoffice takes a person there is not documented
    contactMustBe: contactRequired && decision.case !== "export" ? "company" : null,
  }
}

function taxFreeTypeOf(decision: DecidedTax): LexofficeTaxType {
  switch (decision.case) {
    case "small_business":
      return "vatfree"
    case "intra_community_supply":
      return "intraCommunitySupply"
    case "reverse_charge":
      return "externalService13b"
    case "export":
      return "thirdPartyCountryDelivery"
    case "third_country_service":
      return "thirdPartyCountryService"
    case "domestic":
    case "distance_sales_destination":
    case "distance_sales_origin":
    case "electronic_services_destination":
    case "electronic_services_origin":
    case "eu_service_domestic":
    case "third_country_service_domestic":
      throw new Error(`taxed case without a tax-free type: ${decision.case}`)
    default:
      return unreachable(decision.case)
  }
}

function subTypeOf(decision: DecidedTax): LexofficeTaxSubType | null {
  switch (decision.case) {
    case "distance_sales_destination":
      return "distanceSales"
    case "electronic_services_destination":
      return "electronicServices"
    // an account without a principle has no distance sales to file the document under
    case "distance_sales_origin":
      return decision.principle === null ? null : "distanceSales"
    case "electronic_services_origin":
      return decision.principle === null ? null : "electronicServices"
    case "small_business":
    case "domestic":
    case "intra_community_supply":
    case "reverse_charge":
    case "eu_service_domestic":
    case "export":
    case "third_country_service":
    case "third_country_service_domestic":
      return null
    default:
      return unreachable(decision.case)
  }
}
