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

/**
 * SQLSTATE classes of what has nothing to do with the statement: connection lost (08), deadlock or serialization (40), too
 * few resources (53), an operator's intervention such as a restart (57). Source: PostgreSQL 17, appendix A.
 */
const passingStates = /^(08|40|53|57)[0-9A-Z]{3}$/
/** Of the connection to the database: calls to lexoffice are classified where they are made. */
const passingCodes = new Set([
  "ECONNRESET",
  "ECONNREFUSED",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
])
/** pg and knex give these no code. */
const passingMessages =
  /Timeout acquiring a connection|Connection terminated|Connection ended unexpectedly|timeout exceeded when trying to connect|not queryable/i

/** Whether the database was away or busy for a moment. */
function isDatabasePassing(error: unknown): boolean {
  const parsed = z.looseObject({ code: z.string().catch(""), message: z.string().catch("") }).safeParse(error)
  if (!parsed.success) {
    return false
  }
  const { code, message } = parsed.data
  return passingStates.test(code) || passingCodes.has(code) || passingMessages.test(message)
}

/**
 * Reads a failure off whatever was thrown. What the database has on its bad day passes; any other error of unknown shape
 * is a bug: a person must see it.
 */
export function toFailure(error: unknown): Failure {
  const parsed = schema.safeParse(error)
  if (parsed.success) {
    const { kind, code, params, retryAfterMs, performed } = parsed.data
    return { kind, code, params, retryAfterMs, performed }
  }
  const message = messageOf(error)
  return {
    kind: isDatabasePassing(error) ? "retryable" : "needs_person",
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
