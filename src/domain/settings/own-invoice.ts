import { z } from "@medusajs/framework/zod"
import { electronicFormatIBAN, isValidBIC, isValidIBAN } from "ibantools"
import { logoOf } from "../own-invoice/logo"
import { countryCode } from "./fields"
import { vatId } from "./tax-settings"

const text = (max = 100) => z.string().trim().max(max)

/** Null, or something; a text of blanks is nothing. */
const optionalText = (max = 100) =>
  text(max)
    .transform((value) => value || null)
    .nullable()

const iban = z
  .string()
  .refine((value) => isValidIBAN(electronicFormatIBAN(value) ?? ""), "expected_iban")
  .transform((value) => electronicFormatIBAN(value))

const bic = z
  .string()
  .transform((value) => value.replace(/\s/g, "").toUpperCase())
  .refine(isValidBIC, "expected_bic")

/** With slashes as the tax office writes it, or the 13 digits of electronic returns. */
const taxNumber = z
  .string()
  .trim()
  .regex(/^(\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}|\d{10,13})$/, "expected_tax_number")

const email = z
  .string()
  .trim()
  .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, "expected_email")

const issuerSchema = z.strictObject({
  name: text(),
  street: text(),
  zip: text(12),
  city: text(),
  country_code: countryCode,
  /** Of these two, one is mandatory */
  tax_number: taxNumber.nullable(),
  vat_id: vatId.nullable(),
  email: email.nullable(),
  phone: optionalText(40),
  website: optionalText(),
  contact_name: optionalText(),
  register_court: optionalText(),
  register_number: optionalText(40),
  managing_directors: optionalText(200),
  /** Printed on invoices that are still to be paid; no IBAN: no transfer is asked for */
  bank: z.strictObject({
    iban: iban.nullable(),
    bic: bic.nullable(),
    bank_name: optionalText(),
    account_holder: optionalText(70),
  }),
})

/** A data URL of a PNG or JPEG. */
const logo = z.string().refine((url) => logoOf(url) !== null, "expected_logo")

/** What the shop's own documents say besides the sale. */
export const ownInvoiceSchema = z.strictObject({
  issuer: issuerSchema,
  footer: z.strictObject({ de: text(500), en: text(500) }),
  logo: logo.nullable(),
  /** `xrechnung`: for buyers with a buyer reference; others get `zugferd` all the same */
  format: z.enum(["zugferd", "xrechnung"]),
})

export type OwnInvoiceSettings = z.infer<typeof ownInvoiceSchema>

export const defaultOwnInvoice: OwnInvoiceSettings = {
  issuer: {
    name: "",
    street: "",
    zip: "",
    city: "",
    country_code: "DE",
    tax_number: null,
    vat_id: null,
    email: null,
    phone: null,
    website: null,
    contact_name: null,
    register_court: null,
    register_number: null,
    managing_directors: null,
    bank: { iban: null, bic: null, bank_name: null, account_holder: null },
  },
  footer: { de: "", en: "" },
  logo: null,
  format: "zugferd",
}
