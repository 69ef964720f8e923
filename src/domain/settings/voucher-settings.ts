import { z } from "@medusajs/framework/zod"
import { TAX_CASES } from "../tax"

/** Where lexoffice books a case. Without `supply` or `rate` it holds for all of them; the more exact entry wins. */
const postingCategorySchema = z.strictObject({
  tax_case: z.enum(TAX_CASES),
  supply: z.enum(["goods", "service", "electronic", "catalogue_service"]).optional(),
  rate: z.number().min(0).max(100).optional(),
  category_id: z.guid(),
})

/** The whole mapping; each case may be answered once. */
export const postingCategoriesSchema = z.array(postingCategorySchema).superRefine((rules, context) => {
  const said = new Set<string>()
  rules.forEach(({ tax_case, supply, rate }, index) => {
    const key = JSON.stringify([tax_case, supply ?? null, rate ?? null])
    if (said.has(key)) {
      context.addIssue({ code: "custom", message: "expected_once", path: [index] })
    }
    said.add(key)
  })
})

/** `collective`: guests get no contact of their own: a one-time address, or lexoffice's collective contact. */
export const guestContactsSchema = z.enum(["own", "collective"])
