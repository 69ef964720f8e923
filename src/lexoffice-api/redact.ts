/**
 * Replaces every trace of the given secrets in texts and JSON values, and characters that cannot be stored as
 * JSON in Postgres. Never changes its argument.
 */
export type Redactor = {
  text: (text: string) => string
  value: (value: unknown) => unknown
}

const MASK = "[redacted]"
const MAX_DEPTH = 40
const bearerToken = /\b(bearer)(\s|%20|\+|&nbsp;|%2520)+[^\s"'<>,&]+/gi

/**
 * A redactor for one set of secrets. It knows each secret as it is, URL-encoded once and twice, in base64 (alone
 * and as a bearer header), JSON- and HTML-escaped; and it masks whatever follows the word "Bearer", because the
 * gateway's 403 repeats the Authorization header.
 * Source: lexware public API documentation, chapter "HTTP status codes", read 2026-11.
 */
export function createRedactor(secrets: string[]): Redactor {
  const forms = secrets.filter((secret) => secret !== "").flatMap(formsOf)
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length)
  const known = longestFirst.length > 0 ? new RegExp(longestFirst.map(escapePattern).join("|"), "gi") : null
  const text = (input: string): string =>
    storable((known === null ? input : input.replace(known, MASK)).replace(bearerToken, `$1 ${MASK}`))
  return { text, value: (value) => redactValue(value, text, 0) }
}

function formsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret)
  const html = secret
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
  return [
    secret,
    encoded,
    encodeURIComponent(encoded),
    Buffer.from(secret).toString("base64"),
    Buffer.from(`Bearer ${secret}`).toString("base64"),
    JSON.stringify(secret).slice(1, -1),
    html,
  ]
}

// What Postgres' jsonb refuses: NUL, and halves of surrogate pairs (a cut text ends in one).
// eslint-disable-next-line no-control-regex
const storable = (text: string): string => text.replace(/\u0000|\p{Surrogate}/gu, "\ufffd")

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")

// The depth is bounded: an absurdly nested answer must not overflow the stack after a write has succeeded.
function redactValue(value: unknown, text: (input: string) => string, depth: number): unknown {
  if (typeof value === "string") {
    return text(value)
  }
  if (typeof value !== "object" || value === null) {
    return value
  }
  if (depth >= MAX_DEPTH) {
    return "[too deeply nested]"
  }
  if (Array.isArray(value)) {
    return value.map((item) => redactValue(item, text, depth + 1))
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [text(key), redactValue(item, text, depth + 1)])
  )
}
