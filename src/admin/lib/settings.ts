import type { SettingsDto } from "../../api/admin/lexoffice/dto"

export type SettingsAnswer = SettingsDto
export type Settings = SettingsDto["settings"]

export type Trigger = Settings["trigger"]
export type DocumentTexts = Settings["texts"]["de"]
export type TaxRate = Settings["tax_rates"][number]
export type Territory = Settings["territories"][number]
export type PostcodeRange = NonNullable<Territory["postcodes"]>[number]
export type PostingRule = Settings["posting_categories"][number]

/** A list of a union's members that does not compile when one is missing. */
const every =
  <T extends string>() =>
  <const L extends readonly T[]>(...values: [T] extends [L[number]] ? L : never) =>
    values

export const deliveryModes = every<Settings["delivery_mode"]>()("lexoffice_invoice", "own_invoice")
export const invoiceStates = every<Settings["invoice_state"]>()("finalized", "draft")
export const triggers = every<Trigger>()("order_placed", "payment_captured", "shipped", "order_completed")
export const documentLanguages = every<Settings["document_language"]>()("by_country", "de", "en")
export const guestContacts = every<Settings["guest_contacts"]>()("own", "collective")
export const shippingTaxes = every<Settings["shipping_tax"]>()("as_ordered", "proportional")
export const nonShippingItems = every<Settings["non_shipping_items"]>()("electronic", "service")
export const vatIdChecks = every<Settings["vat_id_check"]>()("syntax", "online")
export const formats = every<Settings["own_invoice"]["format"]>()("zugferd", "xrechnung")
export const mailSendings = every<Settings["mail"]["send"]>()("never", "when_transmitted")
export const callLogPrivacies = every<Settings["call_log"]["personal_data"]>()("shown", "masked")
export const vatAreas = every<Territory["goods"]>()("eu", "third_country")
export const metadataKeys = every<keyof Settings["metadata_keys"]>()(
  "vat_id",
  "buyer_reference",
  "unit_name",
  "supply",
  "domestic_reverse_charge"
)
export const textFields = every<keyof DocumentTexts>()(
  "invoice_title",
  "invoice_introduction",
  "invoice_remark",
  "credit_note_title",
  "credit_note_introduction",
  "credit_note_remark"
)
export const supplies = every<NonNullable<PostingRule["supply"]>>()(
  "goods",
  "service",
  "electronic",
  "catalogue_service"
)
export const taxCases = every<PostingRule["tax_case"]>()(
  "domestic",
  "small_business",
  "intra_community_supply",
  "reverse_charge",
  "distance_sales_destination",
  "distance_sales_origin",
  "electronic_services_destination",
  "electronic_services_origin",
  "eu_service_domestic",
  "export",
  "third_country_service",
  "third_country_service_domestic"
)
export const placeholders = [
  "{order_number}",
  "{order_date}",
  "{customer_name}",
  "{payment_method}",
  "{promotion_codes}",
]
export const kinds = ["invoice", "credit_note"] as const
export const languages = ["de", "en"] as const
