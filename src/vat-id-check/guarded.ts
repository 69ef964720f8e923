import { z } from "@medusajs/framework/zod"
import type { VatIdChecker } from "../domain/tax"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const resultSchema = z.object({
  online: z.enum(["valid", "invalid", "unavailable"]),
  checkedAt: z.iso.datetime({ offset: true }),
  requestId: text,
  source: z.string().min(1),
  name: text,
  address: text,
  error: text,
})

/** A checker of the shop's own, held to the port: an error or an answer of another shape is `unavailable`. */
export function guarded(checker: VatIdChecker, now: () => Date = () => new Date()): VatIdChecker {
  return async (vatId) => {
    const unavailable = (error: string) => ({
      online: "unavailable" as const,
      checkedAt: now().toISOString(),
      requestId: null,
      source: "vatIdChecker",
      name: null,
      address: null,
      error,
    })
    try {
      const result = resultSchema.safeParse(await checker(vatId))
      return result.success ? result.data : unavailable("answer not understood")
    } catch (error) {
      return unavailable(error instanceof Error ? error.message.slice(0, 200) : "unknown error")
    }
  }
}
