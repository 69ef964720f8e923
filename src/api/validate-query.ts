import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { toProblems } from "../domain/settings"
import { languageOf } from "./admin/lexoffice/serialize/language"
import { sendFieldProblems } from "./admin/lexoffice/serialize/problem"

/** Checks the query of a list and answers 400 naming each parameter that is refused or unknown. */
export const validateQuery =
  (schema: z.ZodType<Record<string, unknown>>) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const language = languageOf(req)
    const parsed = schema.safeParse(req.query, { error: z.locales[language]().localeError })
    if (!parsed.success) {
      sendFieldProblems(res, toProblems(parsed.error, language))
      return
    }
    req.validatedQuery = parsed.data
    next()
  }
