/** Name of a preset; stable, used as the key of the merchant's own choice. */
export type PostingCategoryKey =
  | "goods"
  | "services"
  | "small_business"
  | "intra_community_supply"
  | "reverse_charge"
  | "export"
  | "third_country_service"
  | "distance_sales_origin"
  | "electronic_services_origin"
  | "distance_sales_destination"
  | "electronic_services_destination"
  | "rounding_difference"

/**
 * A posting category to propose. `id` must be looked up in the account before use; `formerIds` are ids it had earlier;
 * `rates`: which rates it takes; `mixable`: whether it may stand beside other categories in one voucher.
 */
export interface PostingCategoryPreset {
  readonly key: PostingCategoryKey
  readonly id: string
  readonly formerIds: readonly string[]
  readonly name: string
  readonly rates: "seller" | "destination" | "zero"
  readonly contactMustBe: "company" | "consumer" | null
  readonly mixable: boolean
}

const preset = (
  key: PostingCategoryKey,
  id: string,
  name: string,
  rates: PostingCategoryPreset["rates"],
  contactMustBe: PostingCategoryPreset["contactMustBe"] = null
): PostingCategoryPreset => ({
  key,
  id,
  formerIds: [],
  name,
  rates,
  contactMustBe,
  mixable: rates !== "destination",
})

/**
 * lexoffice's posting categories as presets. Proposals only: an account may lack one, and the merchant chooses.
 * Source: lexoffice API, vouchers and their categories; the small business id changed on 2026-04-28; the rounding category is
 * undocumented; read 2026-11.
 */
export const POSTING_CATEGORY_PRESETS: Readonly<Record<PostingCategoryKey, PostingCategoryPreset>> = {
  goods: preset("goods", "8f8664a8-fd86-11e1-a21f-0800200c9a66", "Warenverkäufe", "seller"),
  services: preset("services", "8f8664a0-fd86-11e1-a21f-0800200c9a66", "Dienstleistung", "seller"),
  small_business: {
    ...preset(
      "small_business",
      "f5c7fee8-f184-4e7a-ab04-8f7e7ad6c207",
      "Einnahmen als Kleinunternehmer",
      "zero"
    ),
    formerIds: ["7a1efa0e-6283-4cbf-9583-8e88d3ba5960"],
  },
  intra_community_supply: preset(
    "intra_community_supply",
    "9075a4e3-66de-4795-a016-3889feca0d20",
    "Innergemeinschaftliche Lieferung",
    "zero",
    "company"
  ),
  reverse_charge: preset(
    "reverse_charge",
    "380a20cb-d04c-426e-b49c-84c22adfa362",
    "Fremdleistungen §13b",
    "zero",
    "company"
  ),
  export: preset(
    "export",
    "93d24c20-ea84-424e-a731-5e1b78d1e6a9",
    "Ausfuhrlieferungen an Drittländer",
    "zero",
    "company"
  ),
  third_country_service: preset(
    "third_country_service",
    "ef5b1a6e-f690-4004-9a19-91276348894f",
    "Dienstleistungen an Drittländer",
    "zero",
    "company"
  ),
  distance_sales_origin: preset(
    "distance_sales_origin",
    "7c112b66-0565-479c-bc18-5845e080880a",
    "Fernverkauf (deutscher Steuersatz)",
    "seller",
    "consumer"
  ),
  electronic_services_origin: preset(
    "electronic_services_origin",
    "d73b880f-c24a-41ea-a862-18d90e1c3d82",
    "Elektronische Dienstleistungen (deutscher Steuersatz)",
    "seller",
    "consumer"
  ),
  distance_sales_destination: preset(
    "distance_sales_destination",
    "4ebd965a-7126-416c-9d8c-a5c9366ee473",
    "Fernverkauf (Steuersatz des Bestimmungslandes)",
    "destination",
    "consumer"
  ),
  electronic_services_destination: preset(
    "electronic_services_destination",
    "7ecea006-844c-4c98-a02d-aa3142640dd5",
    "Elektronische Dienstleistungen (Steuersatz des Bestimmungslandes)",
    "destination",
    "consumer"
  ),
  rounding_difference: preset(
    "rounding_difference",
    "aba9020f-d0a6-47ca-ace6-03d6ed492351",
    "Rundungsdifferenz",
    "zero"
  ),
}
