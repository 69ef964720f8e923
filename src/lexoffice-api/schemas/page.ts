import { z } from "@medusajs/framework/zod"

/**
 * One page of a list. An unusable `page` is replaced by lexoffice without a word, so the page must be the one
 * that was asked for: otherwise the answer is not accepted.
 * Source: lexware public API documentation, chapter "Paging of Resources", read 2026-11.
 */
export const pageSchema = <T>(row: z.ZodType<T>, page: number) =>
  z.looseObject({
    content: z.array(row),
    last: z.boolean(),
    totalElements: z.number().int(),
    number: z.literal(page),
  })
