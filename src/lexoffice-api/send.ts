import { LexofficeApiError, SyncError } from "../domain/errors"
import { looseBody, Reading } from "./answer-body"
import { recordExchange, requestIdOf } from "./call-log"
import { reasonsFrom } from "./error-body"
import { classifyFailure, Failure } from "./failure"
import { HttpOptions } from "./http-options"
import { userAgent } from "./plugin-version"
import { createRedactor, Redactor } from "./redact"
import { decideRetry, parseRetryAfter } from "./retry"
import { transmit, WireAnswer, WireRequest } from "./transport"

/**
 * Runs each time a request is about to leave, when its slot is there already; so its intent can be written as
 * late as possible. What it throws keeps the request from leaving.
 */
export type BeforeSend = () => Promise<void>

/** One call, ready to be sent: what to send, and how to read a 2xx. */
export type Call<T> = {
  method: string
  path: string
  accept: string
  body: { bytes: Buffer; contentType: string } | null
  /** What the call log keeps of the body */
  bodyLog: unknown
  isFile: boolean
  beforeSend?: BeforeSend | undefined
  read: (answer: WireAnswer) => Reading<T>
}

type Outcome<T> = { ok: true; value: T; log: unknown } | { ok: false; failure: Failure; log: unknown }

/**
 * Sends one call, and sends it again only after a 429: `decideRetry` decides. Everything else is the document's
 * next attempt.
 * @throws LexofficeApiError
 */
export async function send<T>(options: HttpOptions, call: Call<T>): Promise<T> {
  const { limiter, maxThrottleWaits = 4, sleep = pause, random = Math.random } = options
  for (let number = 1; ; number++) {
    const token = await readyToSend(options, call)
    const redactor = createRedactor([token])
    const startedAt = new Date()
    const startedMs = performance.now()
    const answer = await transmit(wireRequest(options, call, token))
    const durationMs = Math.round(performance.now() - startedMs)
    const outcome = judge(call, answer, redactor)
    const exchange = exchangeOf(call, answer, outcome, redactor)
    const callLogId = await recordExchange(options, { ...exchange, durationMs, startedAt })
    if (outcome.ok) {
      return outcome.value
    }
    const { status, retryAfterMs } = outcome.failure
    const decision = decideRetry({ status, retryAfterMs }, { number, maxThrottleWaits, jitter: random() })
    if (status === 429) {
      await notSent(call, () => limiter.throttled(retryAfterMs))
    }
    if (!decision.retry) {
      throw new LexofficeApiError({ ...outcome.failure, callLogId })
    }
    await sleep(decision.delayMs)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A process that was stopped for longer than this, between writing its intent and sending, sends nothing. */
const LONGEST_PREPARATION_MS = 10_000

/** Milliseconds since now. Of the two clocks one stands still while the machine is suspended, the other may be set back. */
function stopwatch(): () => number {
  const [steady, wall] = [performance.now(), Date.now()]
  return () => Math.max(performance.now() - steady, Date.now() - wall)
}

/** Waits for the slot first: the token may run out meanwhile. */
async function readyToSend<T>(options: HttpOptions, call: Call<T>): Promise<string> {
  return notSent(call, async () => {
    const token = await takeSlotAndToken(options)
    const passed = stopwatch()
    await call.beforeSend?.()
    if (passed() > LONGEST_PREPARATION_MS) {
      throw new Error("the process was held up; its claim may be gone")
    }
    return token
  })
}

async function takeSlotAndToken(options: HttpOptions): Promise<string> {
  await options.limiter.acquire(options.priority ?? "normal")
  const token = ("apiKey" in options ? options.apiKey : await options.token()).trim()
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new LexofficeApiError({
      kind: "needs_person",
      code: "key_refused",
      message: "the key is empty or holds characters that no key has",
      status: null,
      performed: "no",
    })
  }
  return token
}

/** Runs what comes before the request; its failure says that nothing was sent. */
async function notSent<R>(call: { method: string; path: string }, before: () => Promise<R>): Promise<R> {
  try {
    return await before()
  } catch (error) {
    if (error instanceof SyncError) {
      throw error
    }
    // Only its words: a token provider's own error may carry its request, secrets included.
    const cause = new Error(error instanceof Error ? error.message : String(error))
    const message = `${call.method} ${call.path} was not sent: no slot or no token`
    throw new LexofficeApiError({
      kind: "retryable",
      code: "not_sent",
      message,
      status: null,
      performed: "no",
      cause,
    })
  }
}

function wireRequest<T>(options: HttpOptions, call: Call<T>, token: string): WireRequest {
  const { timeoutMs = 35_000, maxResponseBytes = 20 * 1024 * 1024 } = options
  return {
    method: call.method,
    url: options.baseUrl.replace(/\/+$/, "") + call.path,
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: call.accept,
      "User-Agent": userAgent,
      ...(call.body === null ? {} : { "Content-Type": call.body.contentType }),
    },
    body: call.body?.bytes ?? null,
    timeoutMs: call.isFile ? timeoutMs * 2 : timeoutMs,
    maxBytes: maxResponseBytes,
  }
}

function judge<T>(call: Call<T>, answer: WireAnswer, redactor: Redactor): Outcome<T> {
  const succeeded = answer.status !== null && answer.status >= 200 && answer.status < 300
  const reading = succeeded && answer.problem === null ? call.read(answer) : null
  if (reading?.ok) {
    return { ...reading, log: redactor.value(reading.log) }
  }
  const body = redactor.value(looseBody(answer))
  const detail = reading?.detail ?? answer.detail
  const failure = classifyFailure({
    method: call.method,
    path: redactor.text(call.path),
    status: answer.status,
    problem: reading === null ? answer.problem : reading.problem,
    detail: detail === null ? null : redactor.text(detail),
    reasons: succeeded ? [] : reasonsFrom(body),
    retryAfterMs: parseRetryAfter(answer.header("retry-after"), new Date()),
  })
  return { ok: false, failure, log: body }
}

function exchangeOf<T>(call: Call<T>, answer: WireAnswer, outcome: Outcome<T>, redactor: Redactor) {
  const requestId = requestIdOf(answer.header, outcome.log)
  return {
    method: call.method,
    path: redactor.text(call.path),
    status: answer.status,
    request: redactor.value(call.bodyLog),
    response: outcome.log,
    error: outcome.ok ? null : `${outcome.failure.code}: ${outcome.failure.message}`,
    requestId: requestId === null ? null : redactor.text(requestId),
  }
}
