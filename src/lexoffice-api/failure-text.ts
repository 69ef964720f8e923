import { RefusalReason } from "../domain/errors"

/**
 * Why there is no usable answer:
 * - `never_sent`: the connection certainly never carried the request (refused, unknown host, TLS refused)
 * - `no_answer`: no status came (timeout, connection cut)
 * - `cut_off`: the status came, the body did not end
 * - `unreadable`: the answer came whole, but is nothing that lexoffice answers: a web page of whatever stands before it
 * - `unexpected`: the answer is of lexoffice, but not what the endpoint answers
 */
export type Problem = "never_sent" | "no_answer" | "cut_off" | "unreadable" | "unexpected"

/** Everything the classification looks at. `detail` and `reasons` hold no secrets. */
export type FailureFacts = {
  method: string
  /** With query, without host */
  path: string
  status: number | null
  problem: Problem | null
  detail: string | null
  reasons: RefusalReason[]
  /** Milliseconds the answer asked to wait */
  retryAfterMs: number | null
}

/** One reason in a line, such as `company.name: missing_entity`. */
export function reasonText(reason: RefusalReason): string {
  const what = [reason.code, reason.message].filter((part) => part !== null).join(" ")
  return reason.field === null ? what : what === "" ? reason.field : `${reason.field}: ${what}`
}

/** The failure in a sentence, for logs. */
export function describe(facts: FailureFacts): string {
  const call = `${facts.method} ${facts.path}`
  const why = [facts.detail, ...facts.reasons.map(reasonText)].filter((part) => part !== null && part !== "")
  const what =
    facts.status === null ? `no answer to ${call}` : `lexoffice answered ${facts.status} to ${call}`
  return why.length === 0 ? what : `${what}: ${why.join("; ")}`
}
