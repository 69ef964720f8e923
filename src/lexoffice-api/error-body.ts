import { RefusalReason } from "../domain/errors"

const MAX_REASONS = 50
const MAX_TEXT = 500

/**
 * The reasons in an error body, one form for all five shapes lexoffice uses: gateway `{ message }`, legacy
 * `{ IssueList }`, regular `{ message, details }`, a single issue at the top level, and a bare string. Also takes
 * the OAuth shape `{ error, error_description }`. An empty body, and one that says nothing, gives an empty list;
 * HTML and other text give one cut text without markup. Never throws.
 *
 * @param body the parsed JSON, or the text when it was no JSON; secrets already removed
 * Source: lexware public API documentation, chapters "HTTP Status Codes" and "Error Codes", read 2026-11.
 */
export function reasonsFrom(body: unknown): RefusalReason[] {
  return readBody(body).filter(saysSomething).slice(0, MAX_REASONS)
}

const saysSomething = (reason: RefusalReason): boolean =>
  (reason.field ?? reason.code ?? reason.message) !== null

function readBody(body: unknown): RefusalReason[] {
  if (typeof body === "string") {
    return onlyMessage(withoutMarkup(body))
  }
  if (Array.isArray(body)) {
    return body.flatMap((entry) => (isRecord(entry) ? [issue(entry)] : onlyMessage(asText(entry))))
  }
  if (!isRecord(body)) {
    return []
  }
  const issues = list(body.IssueList ?? body.issueList)
  if (issues.length > 0) {
    return issues.map(issue)
  }
  const details = list(body.details)
  if (details.length > 0) {
    return details.map(detail)
  }
  if (asText(body.i18nKey) !== null) {
    return [issue(body)]
  }
  return onlyMessage(asText(body.message) ?? asText(body.error_description) ?? asText(body.error))
}

/** Legacy issue. A bad request puts its sentence into `source`, where the others name a field. */
function issue(entry: Record<string, unknown>): RefusalReason {
  const code = asText(entry.i18nKey) ?? asText(entry.violation)
  const source = asText(entry.source) ?? asText(entry.field)
  const message = asText(entry.message) ?? asText(entry.additionalData)
  const sourceIsSentence = isBadRequest(code) || isBadRequest(asText(entry.type))
  return sourceIsSentence
    ? { field: null, code, message: source ?? message }
    : { field: source, code, message }
}

const isBadRequest = (word: string | null): boolean => word?.toLowerCase() === "bad_request_error"

function detail(entry: Record<string, unknown>): RefusalReason {
  return { field: asText(entry.field), code: asText(entry.violation), message: asText(entry.message) }
}

function onlyMessage(message: string | null): RefusalReason[] {
  return message === null ? [] : [{ field: null, code: null, message }]
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function asText(value: unknown): string | null {
  if (typeof value !== "string" || value.trim() === "") {
    return null
  }
  const text = value.trim()
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text
}

function withoutMarkup(text: string): string | null {
  const head = text.slice(0, 20_000)
  return asText(
    head
      .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, " ")
      .replace(/<[^<>]*>/g, " ")
      .replace(/\s+/g, " ")
  )
}
