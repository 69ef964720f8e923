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
  /** Everything waits for `pauseMs`, not only this document: lexoffice or the key failed. Others go first for `waitMs` */
  | { step: "pause"; pauseMs: number; waitMs: number; countsAsAttempt: boolean }
  /** A person acts in lexoffice; the document looks again by itself */
  | { step: "wait_for_person"; waitMs: number }
  /** Stops until a person acts */
  | { step: "stop" }

const seconds = 1_000
const minutes = 60 * seconds

/** Codes of failures of the account, not of a document. One incident tells of them, and all work waits. */
export const accountCodes: readonly string[] = [
  "key_refused",
  "contract_missing",
  "permission_missing",
  "not_connected",
  "organization_changed",
  "lexoffice_unreachable",
]

/** Incidents of the account that lets documents in, but payments not out. They end when a pull works. */
export const pullCodes: readonly string[] = ["payments_not_permitted", "payments_unreadable"]

/** Incidents of the account that are not solved when a document arrives. */
export const lastingAccountCodes: readonly string[] = ["posting_category_missing", ...pullCodes]

/** Incidents of the account that are not solved when lexoffice gives the profile: reading it needs another permission. */
export const notProvenByProfile: readonly string[] = ["permission_missing", ...lastingAccountCodes]

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

/** What came before a failed try. */
export type History = {
  /** Tries of this document so far that counted, this one not among them */
  attempts: number
  /** Consecutive pauses of all work so far */
  pauses: number
  /** Some other document arrived in lexoffice since this one failed before */
  accountWorked: boolean
}

/**
 * Decides what happens after a failed try.
 * @param random from 0 to 1, for jitter
 */
export function decideNextStep(failure: Failure, history: History, random: number): NextStep {
  const { attempts } = history
  if (isAccountFailure(failure.code)) {
    return pauseAll(failure, history, random)
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

/** After an outage the document that met it lets others go first, so that it cannot hold up all of them. */
const afterOthersMs = 30 * seconds

/**
 * lexoffice fails for everybody, or for this document only? While others arrive, its failures
 * count, and the last one stops it. In an outage nothing arrives and nothing counts.
 */
function pauseAll(failure: Failure, { attempts, pauses, accountWorked }: History, random: number): NextStep {
  const ownPauseMs = withJitter(growing(15 * seconds, pauses, 15 * minutes), random)
  const pauseMs = Math.max(ownPauseMs, failure.retryAfterMs ?? 0)
  if (failure.code === "permission_missing") {
    // what the key lacks for one kind of document need not keep the others from going out
    return {
      step: "pause",
      pauseMs: accountWorked ? 0 : pauseMs,
      waitMs: 10 * minutes,
      countsAsAttempt: false,
    }
  }
  if (failure.code !== "lexoffice_unreachable") {
    return { step: "pause", pauseMs, waitMs: 0, countsAsAttempt: false }
  }
  if (accountWorked && attempts + 1 >= maxAttempts) {
    return { step: "stop" }
  }
  return { step: "pause", pauseMs, waitMs: pauseMs + afterOthersMs, countsAsAttempt: accountWorked }
}

const growing = (firstMs: number, times: number, longestMs: number): number =>
  Math.min(firstMs * 2 ** Math.min(times, 20), longestMs)

/** Between 75 % and 125 %, so that processes that failed together do not come back together. */
const withJitter = (ms: number, random: number): number => Math.round(ms * (0.75 + random / 2))
