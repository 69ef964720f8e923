import { z } from "@medusajs/framework/zod"

/** A layout for issued documents. Source: lexware public API documentation, "Print Layouts", read 2026-11. */
export const printLayoutSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string(),
  default: z.boolean(),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type PrintLayout = z.infer<typeof printLayoutSchema>
