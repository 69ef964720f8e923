import { z } from "@medusajs/framework/zod"
import { decimalSchema, orNull } from "./values"

/**
 * A payment term of the organisation. A document takes label and days, not the id.
 * Source: lexware public API documentation, chapter "Payment Conditions", read 2026-11.
 */
export const paymentConditionSchema = z.looseObject({
  id: z.string().min(1),
  organizationDefault: z.boolean(),
  paymentTermLabelTemplate: orNull(z.string()),
  /** Days */
  paymentTermDuration: orNull(decimalSchema),
  paymentDiscountConditions: orNull(
    z.looseObject({ discountPercentage: orNull(decimalSchema), discountRange: orNull(decimalSchema) })
  ),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type PaymentCondition = z.infer<typeof paymentConditionSchema>
