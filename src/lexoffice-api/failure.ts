import { ErrorKind, Performed, RefusalReason } from "../domain/errors"
import { describe, FailureFacts, reasonText } from "./failure-text"

export type { FailureFacts, Problem } from "./failure-text"

/** The fields of a LexofficeApiError, except for the call log id. */
export type Failure = {
  kind: ErrorKind
  code: string
  performed: Performed
  message: string
  status: number | null
  reasons: RefusalReason[]
  retryAfterMs: number | null
  params: { status: number | null; reasons: string[] }
}

type Verdict = { kind: ErrorKind; code: string; performed?: Performed; retryAfterMs?: number }

/** lexoffice accepts the same request about three seconds later. */
const ACCOUNT_NUMBER_RACE_MS = 3_000
/** The file of a document that was just finalised is made within a few seconds. */
const FILE_NOT_READY_MS = 3_000

/**
 * The one place that decides what a failed call means: kind, code, and whether it may have been performed.
 * Decides by status, method, path and keys; never by the words of a message. A 4xx was not performed. A read
 * never changes anything, so it is always `performed: "no"`.
 * Source: lexware public API documentation, chapters "HTTP Status Codes" and "Error Codes", read 2026-11.
 */
export function classifyFailure(facts: FailureFacts): Failure {
  const verdict = judge(facts)
  return {
    kind: verdict.kind,
    code: verdict.code,
    performed: isWrite(facts) ? (verdict.performed ?? "no") : "no",
    message: describe(facts),
    status: facts.status,
    reasons: facts.reasons,
    retryAfterMs: facts.retryAfterMs ?? verdict.retryAfterMs ?? null,
    params: { status: facts.status, reasons: facts.reasons.map(reasonText) },
  }
}

const isWrite = (facts: FailureFacts): boolean => facts.method !== "GET"

function judge(facts: FailureFacts): Verdict {
  if (facts.status === null) {
    const performed = facts.problem === "never_sent" ? "no" : "unknown"
    return { kind: "retryable", code: "lexoffice_unreachable", performed }
  }
  if (facts.status < 400) {
    return judgeUnusable(facts)
  }
  return facts.status < 500 ? judgeRefusal(facts, facts.status) : judgeServerError(facts, facts.status)
}

/**
 * 2xx that cannot be read, and redirects, which are never followed. A write must be looked up. A read that something else
 * than lexoffice answered says nothing about what was read.
 */
function judgeUnusable(facts: FailureFacts): Verdict {
  if (isWrite(facts)) {
    return { kind: "retryable", code: "answer_unknown", performed: "unknown" }
  }
  return facts.problem === "unexpected"
    ? { kind: "needs_person", code: "answer_unknown" }
    : { kind: "retryable", code: "lexoffice_unreachable" }
}

function judgeRefusal(facts: FailureFacts, status: number): Verdict {
  switch (status) {
    case 401:
      return { kind: "needs_person", code: "key_refused" }
    case 402:
      return { kind: "needs_person", code: "contract_missing" }
    case 403:
      return { kind: "needs_person", code: "permission_missing" }
    case 404:
    case 410:
      return { kind: "needs_person", code: "not_found" }
    case 408:
      return { kind: "retryable", code: "lexoffice_unreachable", performed: "unknown" }
    case 409:
      return judgeConflict(facts)
    case 429:
      return { kind: "retryable", code: "throttled" }
    case 400:
    case 406:
    case 413:
    case 422:
      return judgeValidation(facts)
    default:
      return { kind: "needs_person", code: "request_refused" }
  }
}

function judgeConflict(facts: FailureFacts): Verdict {
  switch (facts.method) {
    case "GET":
      return { kind: "retryable", code: "not_ready", retryAfterMs: FILE_NOT_READY_MS }
    case "PUT":
      return { kind: "retryable", code: "version_conflict" }
    case "POST":
      return { kind: "needs_person", code: meansExists(facts) ? "already_exists" : "data_rejected" }
    default:
      return { kind: "needs_person", code: "data_rejected" }
  }
}

const meansExists = (facts: FailureFacts): boolean =>
  /\/event-subscriptions(\?|$)/.test(facts.path) ||
  facts.reasons.some((reason) => keyOf(reason).endsWith("_already_exists"))

function judgeValidation(facts: FailureFacts): Verdict {
  const some = (test: (reason: RefusalReason) => boolean): boolean => facts.reasons.some(test)
  if (some((reason) => keyOf(reason) === "account_number_already_exists")) {
    return { kind: "retryable", code: "account_number_race", retryAfterMs: ACCOUNT_NUMBER_RACE_MS }
  }
  if (facts.method === "PUT" && facts.status === 406 && some(isStaleVersion)) {
    return { kind: "retryable", code: "version_conflict" }
  }
  return { kind: "needs_person", code: some(isVatId) ? "vat_id_rejected" : "data_rejected" }
}

// A version that was left out (NOTNULL, missing_entity) is our mistake and no conflict.
const isStaleVersion = (reason: RefusalReason): boolean =>
  reason.field === "version" && keyOf(reason) === "invalid_value"

const isVatId = (reason: RefusalReason): boolean =>
  /(^|\.)vatRegistrationId$/i.test(reason.field ?? "") || keyOf(reason).startsWith("vat_registration_id")

/** Keys of old contacts which the API cannot read, whatever the time. They come with status 500. */
const unmappableContact = /^contact_(vendor_info_not_assigned|is_neither_|has_not_mappable_)/

function judgeServerError(facts: FailureFacts, status: number): Verdict {
  if (status === 501) {
    return { kind: "needs_person", code: "request_refused" }
  }
  if (facts.reasons.some((reason) => unmappableContact.test(keyOf(reason)))) {
    return { kind: "needs_person", code: "data_rejected", performed: "unknown" }
  }
  return { kind: "retryable", code: "lexoffice_unreachable", performed: "unknown" }
}

const keyOf = (reason: RefusalReason): string => reason.code?.toLowerCase() ?? ""
