import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { FieldProblem, sentenceOf } from "../../../../domain/settings"
import { shopCanMail } from "../../../../workflows/mail-documents"
import type { Language } from "../serialize/language"

const asksForMail = z.looseObject({ mail: z.looseObject({ send: z.literal("when_transmitted") }) })

/** Why mails cannot be switched on: a shop without an e-mail provider would send none, and nobody would notice. */
export async function mailProblems(
  container: MedusaContainer,
  change: unknown,
  language: Language
): Promise<FieldProblem[]> {
  if (!asksForMail.safeParse(change).success || (await shopCanMail(container))) {
    return []
  }
  return [{ field: "mail.send", message: sentenceOf("mail_provider_missing", language) }]
}
