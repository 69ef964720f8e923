import { z } from "@medusajs/framework/zod"
import { decimalSchema, orNull } from "./values"

/**
 * An article, our variant. lexoffice's words: `PRODUCT`/`SERVICE` here are `material`/`service` in a document's
 * line; `articleNumber` is our SKU, `gtin` our EAN; `title` is the name.
 * Source: lexware public API documentation, chapter "Articles", read 2026-11.
 */
export const articleSchema = z.looseObject({
  id: z.string().min(1),
  version: z.number().int(),
  archived: orNull(z.boolean()),
  title: z.string(),
  description: orNull(z.string()),
  type: z.enum(["PRODUCT", "SERVICE"]),
  articleNumber: orNull(z.string()),
  gtin: orNull(z.string()),
  note: orNull(z.string()),
  unitName: orNull(z.string()),
  price: z.looseObject({
    leadingPrice: z.enum(["NET", "GROSS"]),
    netPrice: orNull(decimalSchema),
    grossPrice: orNull(decimalSchema),
    taxRate: decimalSchema,
  }),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type Article = z.infer<typeof articleSchema>

/** The leading price is sent, the other one computed. `taxRate`: 0, 7 or 19. */
export type ArticlePriceBody = { taxRate: number } & (
  { leadingPrice: "NET"; netPrice: number } | { leadingPrice: "GROSS"; grossPrice: number }
)

/** A new article. */
export type ArticleBody = {
  title: string
  description?: string
  type: "PRODUCT" | "SERVICE"
  /** Unique: a taken one is refused with `MATERIAL_NUMBER_ALREADY_EXISTS` */
  articleNumber?: string
  /** GTIN-8, 12, 13 or 14 with its check digit */
  gtin?: string
  note?: string
  unitName: string
  price: ArticlePriceBody
}

/** An article that replaces the one of this version. */
export type ArticleUpdateBody = ArticleBody & { version: number }

/** Exact matches, all of them. */
export type ArticleFilter = { articleNumber?: string; gtin?: string; type?: "PRODUCT" | "SERVICE" }
