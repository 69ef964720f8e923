import { z } from "@medusajs/framework/zod"
import { checkVatIdSyntax, normaliseVatId } from "../tax"
import { countryCode, day } from "./fields"

/** A VAT id with right check digits, in the form it is stored. */
export const vatId = z
  .string()
  .refine((text) => checkVatIdSyntax(text).syntax === "valid", "expected_vat_id")
  .transform(normaliseVatId)

/** A country, or a part of one: `ES`, `ES_CANARY`. */
const areaCode = z
  .string()
  .regex(/^[A-Za-z]{2}(_[A-Za-z0-9]+)*$/, "expected_area_code")
  .transform((code) => code.toUpperCase())

const percent = z.number().min(0).max(100)

/** The VAT rates of a country, or of a part with rates of its own, from a day on. */
export const taxRateSchema = z.strictObject({
  country: areaCode,
  valid_from: day,
  standard: percent,
  reduced: z.array(percent),
})

const postcode = z.string().regex(/^[A-Z0-9]{1,10}$/, "expected_postcode")

/** As many leading characters of a postcode as decide: 35000 to 35999, or BT to BT. */
const postcodeRangeSchema = z
  .strictObject({ from: postcode, to: postcode })
  .refine(({ from, to }) => from.length === to.length && from <= to, "expected_postcode_range")

const vatArea = z.enum(["eu", "third_country"])

/** A place with VAT rules of its own, from a day on. Without postcodes: the rest of its country. */
export const territorySchema = z.strictObject({
  id: areaCode,
  country_code: countryCode,
  valid_from: day,
  postcodes: z.array(postcodeRangeSchema).min(1).optional(),
  goods: vatArea,
  services: vatArea,
  /** Whose VAT applies there */
  vat_country: areaCode,
  /** Keys of the rate table, first is preferred; without: the one of `vat_country` */
  rates_from: z.array(areaCode).min(1).optional(),
  /** Prefix of the VAT ids that count for goods sent there, Greece as EL; null: none do */
  vat_id_prefix: countryCode.nullable(),
  /** Codes lexoffice may use for it, best first */
  lexoffice_country_codes: z.array(areaCode),
})
