import { z } from "@medusajs/framework/zod"

/**
 * A country or special tax area lexoffice knows (`ES_CN` for the Canaries). `taxClassification` is `de`,
 * `intraCommunity` or `thirdPartyCountry`; another one is let through, and no sale is tax-free by it.
 * Source: lexware public API documentation, chapter "Countries", read 2026-11.
 */
export const countrySchema = z.looseObject({
  countryCode: z.string().min(1),
  countryNameDE: z.string(),
  countryNameEN: z.string(),
  taxClassification: z.string(),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type Country = z.infer<typeof countrySchema>
