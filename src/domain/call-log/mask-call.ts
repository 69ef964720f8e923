import { isFreeText, isPersonal, mask } from "./personal-fields"
import { maskPatterns } from "./personal-patterns"

/** What of a call may hold personal data. */
export type CallTexts = { path: string; error: string | null; request: unknown; response: unknown }

/** The bodies are bounded when they are stored; this keeps an absurd nesting from breaking the page. */
const maxDepth = 50

/**
 * Replaces the personal data of a call, wherever it stands: the fields that hold it, what they hold when another
 * text repeats it (an error that quotes a name, a search by e-mail in the path), and what looks like an e-mail
 * address, VAT id or IBAN. Amounts, dates, ids, numbers and codes stay. Never changes its argument.
 */
export function maskCall(call: CallTexts): CallTexts {
  const { path } = call
  const values = new Set<string>()
  const collect = (value: unknown, parents: readonly string[], isInside: boolean): void =>
    walk(value, parents, isInside, path, (text) => values.add(text.trim()))
  collect(call.request, [], false)
  collect(call.response, [], false)
  const scrub = scrubber(values)
  return {
    path: maskPath(path, scrub),
    error: call.error === null ? null : scrub(call.error),
    request: masked(call.request, [], path, scrub),
    response: masked(call.response, [], path, scrub),
  }
}

type Scrub = (text: string) => string

/** Visits the texts of personal fields. */
function walk(
  value: unknown,
  parents: readonly string[],
  isInside: boolean,
  path: string,
  found: (text: string) => void
): void {
  if (isInside && (typeof value === "string" || typeof value === "number")) {
    found(String(value))
  }
  if (typeof value === "object" && value !== null && parents.length < maxDepth) {
    for (const [field, item] of Object.entries(value)) {
      walk(item, [...parents, field], isInside || isPersonal(field, parents, path), path, found)
    }
  }
}

function masked(value: unknown, parents: readonly string[], path: string, scrub: Scrub): unknown {
  if (typeof value === "string") {
    return scrub(value)
  }
  if (typeof value !== "object" || value === null) {
    return value
  }
  if (parents.length >= maxDepth) {
    return mask
  }
  if (Array.isArray(value)) {
    return value.map((item) => masked(item, [...parents, ""], path, scrub))
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [
      field,
      isFreeText(field) || isPersonal(field, parents, path)
        ? hidden(item)
        : masked(item, [...parents, field], path, scrub),
    ])
  )
}

/** Keeps the shape, so that one sees what was sent and what was missing. */
function hidden(value: unknown): unknown {
  if (value === null || value === undefined || value === "") {
    return value
  }
  if (Array.isArray(value)) {
    return value.map(hidden)
  }
  return typeof value === "object"
    ? Object.fromEntries(Object.entries(value).map(([field, item]) => [field, hidden(item)]))
    : mask
}

/** Shorter ones would tear words apart that have nothing to do with a person. */
const shortestRepeated = 4

function scrubber(values: ReadonlySet<string>): Scrub {
  const repeated = [...values]
    .flatMap((value) => [value, ...value.split(/[\s,;]+/u)])
    .filter((value) => value.length >= shortestRepeated && /\p{L}|\d{4}/u.test(value))
    .sort((a, b) => b.length - a.length)
  const known = [...new Set(repeated)].map((value) => value.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
  const pattern =
    known.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join("|")})(?![\\p{L}\\p{N}])`, "gu")
  return (text) => maskPatterns(isCode(text) || pattern === null ? text : text.replace(pattern, mask))
}

/** Ids, numbers, instants and codes are no sentences that could quote a person. */
const isCode = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text) ||
  /^\d{4}-\d\d-\d\d(?:T[\d:.+Z-]+)?$/.test(text) ||
  /^[A-Z_]+$/.test(text)

/** A search by name or e-mail stands in the path's query. */
function maskPath(path: string, scrub: Scrub): string {
  const [place = "", query] = path.split("?", 2)
  const parts = query?.split("&").map((part) => {
    const [name = "", value = ""] = part.split("=", 2)
    return isPersonal(name, [], "") && value !== "" ? `${name}=${mask}` : part
  })
  return parts === undefined ? scrub(place) : `${scrub(place)}?${scrub(parts.join("&"))}`
}
