/** What the wait depends on, apart from the attempt. */
export type ThrottledAnswer = { status: number | null; retryAfterMs: number | null }

/** Where in the waiting we are. `jitter` is a random number from 0 to 1, passed in. */
export type ThrottleAttempt = { number: number; maxThrottleWaits: number; jitter: number }

/** Either wait so many milliseconds and send again, or stop here. */
export type RetryDecision = { retry: true; delayMs: number } | { retry: false }

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000
const LONGEST_RETRY_AFTER_MS = 60 * 60 * 1_000

/**
 * Whether to wait and send the same request once more: only after a 429, which lexoffice never carries out, so
 * that every method may be repeated. Waits 1, 2, 4, 8, 16 s plus up to a quarter of jitter, or what `Retry-After`
 * asked for plus that jitter. An answer that asks for more than 30 s is not waited for here: it goes to the
 * caller, whose next attempt comes later, instead of holding a worker.
 * Source: lexware public API documentation, chapter "API Rate Limits", read 2026-11 (it documents no header).
 */
export function decideRetry(answer: ThrottledAnswer, attempt: ThrottleAttempt): RetryDecision {
  if (answer.status !== 429 || attempt.number > attempt.maxThrottleWaits) {
    return { retry: false }
  }
  const asked = answer.retryAfterMs
  if (asked !== null && asked > LONGEST_WAIT_MS) {
    return { retry: false }
  }
  const backoff = Math.min(FIRST_WAIT_MS * 2 ** (attempt.number - 1), LONGEST_WAIT_MS)
  const wait = Math.max(asked ?? backoff, FIRST_WAIT_MS)
  return { retry: true, delayMs: Math.round(wait * (1 + attempt.jitter / 4)) }
}

/**
 * A `Retry-After` header in milliseconds from `now`: seconds or an HTTP date, never negative, at most one hour;
 * null when absent or unreadable.
 * Source: RFC 9110, section 10.2.3.
 */
export function parseRetryAfter(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? ""
  const waitMs = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1_000 : httpDate(text) - now.getTime()
  return Number.isFinite(waitMs) ? Math.min(Math.max(waitMs, 0), LONGEST_RETRY_AFTER_MS) : null
}

// Date.parse alone would take "-5" or "soon 5" for a year.
const httpDate = (text: string): number =>
  /^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/.test(text) ? Date.parse(text) : NaN
