import { z } from "@medusajs/framework/zod"
import { completeIssuer } from "./complete-issuer"
import { countryCode, day } from "./fields"
import { defaultMailSettings, mailSchema } from "./mail-settings"
import { numbersSchema } from "./own-numbers"
import { defaultOwnInvoice, ownInvoiceSchema } from "./own-invoice"
import { captureProvidersSchema } from "./payment-settings"
import { taxRateSchema, territorySchema, vatId } from "./tax-settings"
import { guestContactsSchema, postingCategoriesSchema } from "./voucher-settings"

const days = z.number().int().min(0).max(365)

export const triggerSchema = z.enum(["order_placed", "payment_captured", "shipped", "order_completed"])

/** What makes an order's invoice due. */
export type Trigger = z.infer<typeof triggerSchema>

const placeholders = [
  "order_number",
  "order_date",
  "customer_name",
  "payment_method",
  "promotion_codes",
] as const

/** The placeholders a text may hold, written `{order_number}`. */
export type TextPlaceholder = (typeof placeholders)[number]

const template = (max: number) =>
  z
    .string()
    .max(max)
    .superRefine((text, context) => {
      for (const [, name] of text.matchAll(/\{([^{}]*)\}/g)) {
        if (!placeholders.some((known) => known === name)) {
          context.addIssue({ code: "custom", message: "unknown_placeholder", params: { name } })
        }
      }
    })

const textsSchema = z.strictObject({
  /** At most 25 characters, the limit of lexoffice */
  invoice_title: template(25),
  invoice_introduction: template(1500),
  invoice_remark: template(1500),
  credit_note_title: template(25),
  credit_note_introduction: template(1500),
  credit_note_remark: template(1500),
})

/** Titles, introductions and remarks in one language. */
export type DocumentTexts = z.infer<typeof textsSchema>

const metadataKey = z.string().min(1)

const fieldsSchema = z.strictObject({
  delivery_mode: z.enum(["lexoffice_invoice", "own_invoice"]),
  /** Of own documents; lexoffice numbers the others */
  numbers: numbersSchema,
  /** Who issues own documents, and how they look */
  own_invoice: ownInvoiceSchema,
  /** `draft` can only be finished by a person in lexoffice */
  invoice_state: z.enum(["draft", "finalized"]),
  trigger: triggerSchema,
  trigger_by_payment_provider: z.record(z.string(), triggerSchema),
  /** First day whose orders are booked; null until a connection exists */
  start_date: day.nullable(),
  /** Country of customers who gave none; null: such an order waits for a person */
  assumed_country: countryCode.nullable(),
  excluded_sales_channels: z.array(z.string()),
  payment_terms: z.strictObject({
    captured_days: days,
    default_days: days,
    days_by_payment_provider: z.record(z.string(), days),
  }),
  texts: z.strictObject({ de: textsSchema, en: textsSchema }),
  document_language: z.enum(["by_country", "de", "en"]),
  push_contacts: z.boolean(),
  /** Whether money that lexoffice knows of is captured in the shop */
  record_payments: z.boolean(),
  capture_providers: captureProvidersSchema,
  guest_contacts: guestContactsSchema,
  /** Where lexoffice books documents of the shop's own */
  posting_categories: postingCategoriesSchema,
  /** `proportional`: shipping takes the rates of the goods, by their value, whatever the order says */
  shipping_tax: z.enum(["as_ordered", "proportional"]),
  /** What a person calls a payment provider on the invoice, by provider id */
  payment_names: z.record(z.string(), z.string().min(1).max(60)),
  /** Where a payment's data holds the transaction number, by provider id, such as `charge.id` */
  transaction_id_paths: z.record(z.string(), z.string().regex(/^\w+(\.\w+)*$/, "expected_path")),
  /** A print layout of the account; null: its default */
  print_layout_id: z.uuid().nullable(),
  /** `online`: an intra-community supply needs a VAT id that an online service confirmed */
  vat_id_check: z.enum(["syntax", "online"]),
  /** The seller's own VAT id: named in online checks, it brings a consultation number, the proof of the check */
  own_vat_id: vatId.nullable(),
  /** VAT rates that differ from the built-in table, or come after it */
  tax_rates: z.array(taxRateSchema),
  /** Places whose VAT treatment differs from the built-in table, or came after it */
  territories: z.array(territorySchema),
  /** How German VAT law sees items that need no shipping and have no mark of their own */
  non_shipping_items: z.enum(["electronic", "service"]),
  /** Null: registered exactly when the lexoffice profile says destination */
  oss_registered: z.boolean().nullable(),
  metadata_keys: z.strictObject({
    vat_id: metadataKey,
    buyer_reference: metadataKey,
    /** Unit of sale, such as "Meter": of a line item, variant or product */
    unit_name: metadataKey,
    /** Of a line item, variant or product: goods, service, electronic, catalogue_service */
    supply: metadataKey,
    /** Of the same: building_work, electronics, other */
    domestic_reverse_charge: metadataKey,
  }),
  /** E-mail to the customer with the document attached */
  mail: mailSchema,
  call_log: z.strictObject({
    keep_days: z.number().int().min(30).max(36500),
    redact_bodies_after_days: z.number().int().min(1).max(36500),
    /** `masked`: names, addresses, e-mail, phone, VAT ids and bank data are not shown in the admin */
    personal_data: z.enum(["shown", "masked"]),
  }),
})

export const settingsSchema = fieldsSchema.superRefine(completeIssuer)

/** The whole set of settings, as the admin API reads and writes it. */
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  delivery_mode: "lexoffice_invoice",
  own_invoice: defaultOwnInvoice,
  numbers: { invoice: "RE{YY}-{00000}", credit_note: "GS{YY}-{00000}", yearly_reset: true, start: 1 },
  invoice_state: "finalized",
  trigger: "order_placed",
  trigger_by_payment_provider: {},
  start_date: null,
  assumed_country: null,
  excluded_sales_channels: [],
  payment_terms: { captured_days: 0, default_days: 14, days_by_payment_provider: {} },
  texts: {
    de: {
      invoice_title: "Rechnung",
      invoice_introduction: "Bestellung {order_number} vom {order_date}",
      invoice_remark: "Vielen Dank für Ihre Bestellung.",
      credit_note_title: "Rechnungskorrektur",
      credit_note_introduction: "Bestellung {order_number} vom {order_date}",
      credit_note_remark: "",
    },
    en: {
      invoice_title: "Invoice",
      invoice_introduction: "Order {order_number} of {order_date}",
      invoice_remark: "Thank you for your order.",
      credit_note_title: "Credit note",
      credit_note_introduction: "Order {order_number} of {order_date}",
      credit_note_remark: "",
    },
  },
  document_language: "by_country",
  push_contacts: true,
  record_payments: true,
  capture_providers: ["pp_system_default"],
  guest_contacts: "own",
  posting_categories: [],
  shipping_tax: "as_ordered",
  payment_names: {},
  transaction_id_paths: {},
  print_layout_id: null,
  vat_id_check: "syntax",
  own_vat_id: null,
  tax_rates: [],
  territories: [],
  non_shipping_items: "electronic",
  oss_registered: null,
  metadata_keys: {
    vat_id: "vat_id",
    buyer_reference: "buyer_reference",
    unit_name: "unit_name",
    supply: "supply",
    domestic_reverse_charge: "domestic_reverse_charge",
  },
  mail: defaultMailSettings,
  call_log: { keep_days: 3650, redact_bodies_after_days: 90, personal_data: "shown" },
}
