import { z } from "@medusajs/framework/zod"
import { Failure } from "../../domain/retry/next-attempt"

/** A typed error, also after a workflow made plain data of it. */
const schema = z.looseObject({
  kind: z.enum(["retryable", "needs_person", "permanent"]),
  code: z.string(),
  params: z.record(z.string(), z.unknown()).catch({}),
  retryAfterMs: z.number().nullable().catch(null),
  performed: z.enum(["no", "unknown"]).catch("no"),
})

/** Reads a failure off whatever was thrown. An error of unknown shape is a bug: a person must see it. */
export function toFailure(error: unknown): Failure {
  const parsed = schema.safeParse(error)
  if (parsed.success) {
    const { kind, code, params, retryAfterMs, performed } = parsed.data
    return { kind, code, params, retryAfterMs, performed }
  }
  const message = messageOf(error)
  return {
    kind: "needs_person",
    code: "unexpected_error",
    params: { message },
    retryAfterMs: null,
    performed: "unknown",
  }
}

function messageOf(error: unknown): string {
  const parsed = z.looseObject({ message: z.string() }).safeParse(error)
  const [firstLine = ""] = parsed.success ? parsed.data.message.split("\n") : []
  return firstLine.slice(0, 200) || "unknown error"
}
