import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { toProblems } from "../domain/settings"
import { languageOf } from "./admin/lexoffice/serialize/language"
import { sendFieldProblems } from "./admin/lexoffice/serialize/problem"

/** Checks a body and answers 400 naming each field; Medusa's own check answers one sentence for all. */
export const validateBody =
  (schema: z.ZodType) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const language = languageOf(req)
    const parsed = schema.safeParse(req.body ?? {}, { error: z.locales[language]().localeError })
    if (!parsed.success) {
      sendFieldProblems(res, toProblems(parsed.error, language))
      return
    }
    req.validatedBody = parsed.data
    next()
  }
