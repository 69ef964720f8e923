import { z } from "@medusajs/framework/zod"
import { documentHeadSchema } from "./sales-document"

/**
 * A reminder. Always a draft; `relatedVouchers` names the invoice. It has no level: that is what people see in
 * its title. Source: lexware public API documentation, chapter "Dunnings", read 2026-11.
 */
export const dunningSchema = documentHeadSchema.pick({
  id: true,
  voucherDate: true,
  relatedVouchers: true,
  title: true,
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type Dunning = z.infer<typeof dunningSchema>
