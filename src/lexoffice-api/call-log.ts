import { z } from "@medusajs/framework/zod"

/** One HTTP exchange for the call log, a waited-out 429 included. Holds no key, whatever the remote side said. */
export type Exchange = {
  method: string
  /** With query, no host */
  path: string
  /** null: no answer */
  status: number | null
  /** The JSON sent; for uploads name, type and size; null when nothing was sent */
  request: unknown
  /** The JSON received, or the text, cut; for files name, type and size; null when empty */
  response: unknown
  /** Code and reason; null when the call succeeded */
  error: string | null
  durationMs: number
  startedAt: Date
  /** lexoffice's name of the request, for its support */
  requestId: string | null
}

/** Writes one exchange to the call log and answers its id. */
export type ExchangeRecorder = (exchange: Exchange) => Promise<string | null>

type Recording = { record: ExchangeRecorder; recordFailed?: (error: unknown) => void }

/**
 * A call log that cannot be written must not turn a finished write into a failed one: the caller still gets the
 * answer (or the original error), without a call log id.
 */
export async function recordExchange(options: Recording, exchange: Exchange): Promise<string | null> {
  try {
    return await options.record(exchange)
  } catch (error) {
    try {
      options.recordFailed?.(error)
    } catch {
      // nothing is lost: the call's own outcome follows, and the listener was told once
    }
    return null
  }
}

/** lexoffice's name of a request: the gateway's header, else what the body (redacted) says. */
export function requestIdOf(header: (name: string) => string | null, body: unknown): string | null {
  return header("x-amzn-requestid") ?? header("x-amz-apigw-id") ?? idInBody.safeParse(body).data ?? null
}

const idInBody = z.union([
  z.looseObject({ requestId: z.string() }).transform((body) => body.requestId),
  z.looseObject({ traceId: z.string() }).transform((body) => body.traceId),
])
