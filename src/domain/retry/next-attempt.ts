import { ErrorKind } from "../errors"

/** What went wrong, as plain data (errors lose their class on the way through a workflow). */
export type Failure = {
  kind: ErrorKind
  code: string
  params: Record<string, unknown>
  retryAfterMs: number | null
  performed: "no" | "unknown"
}

/** What happens to a document after a failed try. */
export type NextStep =
  /** Tried again after a pause. `countsAsAttempt` is false for waits that nobody failed at */
  | { step: "wait"; waitMs: number; countsAsAttempt: boolean }
  /** Everything waits, not only this document: lexoffice or the key failed */
  | { step: "pause"; pauseMs: number }
  /** A person acts in lexoffice; the document looks again by itself */
  | { step: "wait_for_person"; waitMs: number }
  /** Stops until a person acts */
  | { step: "stop" }

const seconds = 1_000
const minutes = 60 * seconds

/** Failures of the account, not of a document. One incident tells of them, and all work waits. */
const accountCodes = [
  "key_refused",
  "contract_missing",
  "permission_missing",
  "not_connected",
  "lexoffice_unreachable",
]

export const isAccountFailure = (code: string): boolean => accountCodes.includes(code)

/** Short waits that are part of the normal course. Source: lexware public API, timing of contacts. */
const shortWaits: Record<string, number> = {
  contact_not_ready: 2 * seconds,
  contact_busy: 1 * seconds,
  account_number_race: 3 * seconds,
  throttled: 5 * seconds,
  outcome_unclear: 15 * seconds,
  lease_lost: 0,
}

const maxAttempts = 10

/**
 * Decides what happens after a failed try.
 * @param attempts tries of this document so far, this one not counted
 * @param pauses consecutive pauses of all work so far
 * @param random from 0 to 1, for jitter
 */
export function decideNextStep(failure: Failure, attempts: number, pauses: number, random: number): NextStep {
  if (isAccountFailure(failure.code)) {
    const pauseMs = withJitter(growing(15 * seconds, pauses, 15 * minutes), random)
    return { step: "pause", pauseMs: Math.max(pauseMs, failure.retryAfterMs ?? 0) }
  }
  const short = shortWaits[failure.code]
  if (short !== undefined) {
    return { step: "wait", waitMs: Math.max(short, failure.retryAfterMs ?? 0), countsAsAttempt: false }
  }
  if (failure.code === "invoice_is_draft") {
    return { step: "wait_for_person", waitMs: 10 * minutes }
  }
  if (failure.kind !== "retryable" || attempts + 1 >= maxAttempts) {
    return { step: "stop" }
  }
  const waitMs = withJitter(growing(10 * seconds, attempts, 60 * minutes), random)
  return { step: "wait", waitMs: Math.max(waitMs, failure.retryAfterMs ?? 0), countsAsAttempt: true }
}

const growing = (firstMs: number, times: number, longestMs: number): number =>
  Math.min(firstMs * 2 ** Math.min(times, 20), longestMs)

/** Between 75 % and 125 %, so that processes that failed together do not come back together. */
const withJitter = (ms: number, random: number): number => Math.round(ms * (0.75 + random / 2))
