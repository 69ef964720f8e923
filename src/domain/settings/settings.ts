import { z } from "@medusajs/framework/zod"

const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "expected_country_code")
  .transform((code) => code.toUpperCase())

const day = z.string().refine(isDay, "expected_day")

/** Whether the calendar knows it: 2026-02-30 is no day. */
function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

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

const percent = z.number().min(0).max(100)

/** The VAT rates of a country from a day on. */
const taxRateSchema = z.strictObject({
  country: countryCode,
  valid_from: day,
  standard: percent,
  reduced: z.array(percent),
})

export const settingsSchema = z.strictObject({
  delivery_mode: z.enum(["lexoffice_invoice"]),
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
  /** `proportional`: shipping takes the rates of the goods, by their value, whatever the order says */
  shipping_tax: z.enum(["as_ordered", "proportional"]),
  /** What a person calls a payment provider on the invoice, by provider id */
  payment_names: z.record(z.string(), z.string().min(1).max(60)),
  /** A print layout of the account; null: its default */
  print_layout_id: z.uuid().nullable(),
  /** `online`: an intra-community supply needs a VAT id that an online service confirmed */
  vat_id_check: z.enum(["syntax", "online"]),
  /** VAT rates that differ from the built-in table, or come after it */
  tax_rates: z.array(taxRateSchema),
  /** How German VAT law sees items that need no shipping; decides the place of supply abroad */
  non_shipping_items: z.enum(["electronic", "service"]),
  /** Null: registered exactly when the lexoffice profile says destination */
  oss_registered: z.boolean().nullable(),
  metadata_keys: z.strictObject({ vat_id: z.string().min(1), buyer_reference: z.string().min(1) }),
  call_log: z.strictObject({
    keep_days: z.number().int().min(30).max(36500),
    redact_bodies_after_days: z.number().int().min(1).max(36500),
  }),
})

/** The whole set of settings, as the admin API reads and writes it. */
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  delivery_mode: "lexoffice_invoice",
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
  shipping_tax: "as_ordered",
  payment_names: {},
  print_layout_id: null,
  vat_id_check: "syntax",
  tax_rates: [],
  non_shipping_items: "electronic",
  oss_registered: null,
  metadata_keys: { vat_id: "vat_id", buyer_reference: "buyer_reference" },
  call_log: { keep_days: 3650, redact_bodies_after_days: 90 },
}
