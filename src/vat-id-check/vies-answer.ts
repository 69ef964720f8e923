import { z } from "@medusajs/framework/zod"
import type { VatIdCheckResult } from "../domain/tax"

/** What an answer of VIES says, without when. */
export type ViesVerdict = Omit<VatIdCheckResult, "checkedAt" | "source">

/** Some member states name nobody: "---" stands for what they do not tell. */
const told = z
  .string()
  .nullish()
  .transform((text) => {
    const trimmed = text?.trim().replace(/\s*\n\s*/g, ", ") ?? ""
    return trimmed === "" || trimmed === "---" ? null : trimmed.slice(0, 500)
  })

/** Echoes what was asked; `requestIdentifier` is empty unless a requester was named. */
const verdictSchema = z.looseObject({
  countryCode: z.string().nullish(),
  vatNumber: z.string().nullish(),
  valid: z.boolean(),
  requestIdentifier: told,
  name: told,
  address: told,
})

/** Comes with status 200 too. Codes such as MS_UNAVAILABLE, MS_MAX_CONCURRENT_REQ, TIMEOUT, INVALID_INPUT. */
const failureSchema = z.looseObject({ errorWrappers: z.array(z.looseObject({ error: z.string() })).min(1) })

/**
 * Reads an answer of `check-vat-number`. Only a complete answer about the number that was asked counts as valid or invalid.
 * @param failure why this can be no verdict, whatever it says
 * Source: VIES REST interface description (swagger_publicVAT), read 2026-11.
 */
export function readViesAnswer(
  data: unknown,
  asked: { countryCode: string; vatNumber: string },
  failure?: string
): ViesVerdict {
  const failed = failureSchema.safeParse(data)
  const verdict = verdictSchema.safeParse(data)
  if (failed.success || failure !== undefined || !verdict.success) {
    const code = failed.success ? failed.data.errorWrappers[0]?.error.slice(0, 60) : undefined
    return unavailable(code ?? failure ?? "answer not understood")
  }
  const { countryCode, vatNumber, valid, requestIdentifier, name, address } = verdict.data
  const aboutAnother =
    (countryCode ?? asked.countryCode) !== asked.countryCode ||
    (vatNumber ?? asked.vatNumber) !== asked.vatNumber
  return aboutAnother
    ? unavailable("answer about another number")
    : { online: valid ? "valid" : "invalid", requestId: requestIdentifier, name, address, error: null }
}

const unavailable = (error: string): ViesVerdict => ({
  online: "unavailable",
  requestId: null,
  name: null,
  address: null,
  error,
})
