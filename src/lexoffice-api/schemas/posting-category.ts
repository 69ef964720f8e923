import { z } from "@medusajs/framework/zod"
import { orNull } from "./values"

/**
 * Where a voucher line can be booked. Names are German.
 * Source: lexware public API documentation, chapter "Posting Categories", read 2026-11.
 */
export const postingCategorySchema = z.looseObject({
  id: z.string().min(1),
  name: z.string(),
  /** `income` or `outgo` */
  type: z.string(),
  /** The collective contact is refused */
  contactRequired: z.boolean(),
  /** May stand next to other categories in one voucher */
  splitAllowed: z.boolean(),
  groupName: orNull(z.string()),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type PostingCategory = z.infer<typeof postingCategorySchema>
