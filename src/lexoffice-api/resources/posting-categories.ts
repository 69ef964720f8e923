import { z } from "@medusajs/framework/zod"
import { Http } from "../http"
import { PostingCategory, postingCategorySchema } from "../schemas/posting-category"

/** All posting categories, a few hundred, in one answer. Source: lexware public API documentation, chapter "Posting Categories", read 2026-11. */
export const listPostingCategories = (http: Http): Promise<PostingCategory[]> =>
  http.get("/v1/posting-categories", { schema: z.array(postingCategorySchema) })
