import { z } from "@medusajs/framework/zod"
import { BigNumber } from "@medusajs/framework/utils"
import { fieldsOf } from "./schema-fields"

/**
 * Medusa's amounts are objects in process and numbers over HTTP; `raw` holds the exact decimal.
 * Read as text, so that no digit is lost.
 */
const decimal = z
  .union([
    z.number(),
    z.string(),
    z.instanceof(BigNumber),
    z.looseObject({ value: z.union([z.string(), z.number()]) }),
  ])
  .transform((amount) => {
    if (typeof amount === "number" || typeof amount === "string") {
      return String(amount)
    }
    return amount instanceof BigNumber ? String(amount.raw?.value ?? amount.numeric) : String(amount.value)
  })

const instant = z.union([z.date(), z.string()]).transform((value) => new Date(value))
const metadata = z.record(z.string(), z.unknown()).nullish()
const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema.nullable())
    .nullish()
    .transform((entries) => (entries ?? []).filter((entry) => entry !== null))

const address = z
  .object({
    company: z.string().nullish(),
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    address_1: z.string().nullish(),
    address_2: z.string().nullish(),
    city: z.string().nullish(),
    postal_code: z.string().nullish(),
    country_code: z.string().nullish(),
    phone: z.string().nullish(),
    metadata,
  })
  .nullish()

const taxLine = z.object({ rate: decimal })
const adjustment = z.object({ code: z.string().nullish(), amount: decimal })

const item = z.object({
  id: z.string(),
  created_at: instant,
  title: z.string(),
  product_title: z.string().nullish(),
  variant_title: z.string().nullish(),
  variant_sku: z.string().nullish(),
  product_id: z.string().nullish(),
  requires_shipping: z.boolean().nullish(),
  is_giftcard: z.boolean().nullish(),
  is_tax_inclusive: z.boolean(),
  quantity: decimal,
  detail: z
    .object({ return_received_quantity: decimal.nullish(), return_dismissed_quantity: decimal.nullish() })
    .nullish(),
  total: decimal,
  tax_total: decimal,
  discount_total: decimal,
  return_received_total: decimal.nullish(),
  return_dismissed_total: decimal.nullish(),
  tax_lines: listOf(taxLine),
  adjustments: listOf(adjustment),
  metadata,
  // both are gone once the product was deleted
  variant: z.object({ metadata }).nullish(),
  product: z.object({ metadata }).nullish(),
})

const shippingMethod = z.object({
  id: z.string(),
  name: z.string(),
  is_tax_inclusive: z.boolean(),
  total: decimal,
  tax_total: decimal,
  discount_total: decimal,
  tax_lines: listOf(taxLine),
  adjustments: listOf(adjustment),
})

const payment = z.object({
  provider_id: z.string(),
  data: metadata,
  captures: listOf(z.object({ amount: decimal, created_at: instant })),
  refunds: listOf(
    z.object({ amount: decimal, refund_reason: z.object({ label: z.string(), code: z.string() }).nullish() })
  ),
  canceled_at: instant.nullish(),
})

/** The order as `orderFields` reads it. Everything behind this schema is trusted. */
export const orderSchema = z.object({
  id: z.string(),
  display_id: z.number().nullish(),
  custom_display_id: z.string().nullish(),
  status: z.string(),
  is_draft_order: z.boolean().nullish(),
  currency_code: z.string(),
  created_at: instant,
  email: z.string().nullish(),
  locale: z.string().nullish(),
  metadata,
  sales_channel_id: z.string().nullish(),
  customer_id: z.string().nullish(),
  items: listOf(item),
  shipping_methods: listOf(shippingMethod),
  credit_lines: listOf(
    z.object({
      amount: decimal,
      reference: z.string().nullish(),
      reference_id: z.string().nullish(),
      metadata,
    })
  ),
  transactions: listOf(z.object({ amount: decimal, reference: z.string().nullish() })),
  billing_address: address,
  shipping_address: address,
  customer: z
    .object({
      has_account: z.boolean().nullish(),
      company_name: z.string().nullish(),
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      phone: z.string().nullish(),
      metadata,
    })
    .nullish(),
  payment_collections: listOf(z.object({ payments: listOf(payment) })),
  fulfillments: listOf(
    z.object({
      shipped_at: instant.nullish(),
      canceled_at: instant.nullish(),
      items: listOf(z.object({ line_item_id: z.string().nullish() })),
    })
  ),
})

export type Order = z.output<typeof orderSchema>
export type OrderAddress = Order["billing_address"]

/**
 * What is asked for: what the schema reads, and the total, for which Medusa computes those of the lines. Named one by
 * one, since Medusa copies each field it hands out several times.
 */
export const orderFields = ["total", ...fieldsOf(orderSchema)]
