/** Query parameters by lexoffice's name. Undefined and null are left out; lists are joined by commas. */
export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>

/**
 * A path with its query, percent-encoded (a space as `%20`). Commas stay as they are, as in lexoffice's samples.
 * lexoffice ignores parameters it does not know without a word, so only typed callers may name them.
 */
export function withQuery(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`${name}=${encodeValue(value)}`]
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`
}

function encodeValue(value: string | number | boolean | readonly string[]): string {
  const text = typeof value === "object" ? value.join(",") : String(value)
  return encodeURIComponent(text).replace(/%2C/g, ",")
}

/**
 * The path of one record: `/v1/contacts` and an id.
 * @throws RangeError for an id that would name another path (empty, or only dots)
 */
export function recordPath(collection: string, id: string, subresource?: string): string {
  if (/^\.*$/.test(id)) {
    throw new RangeError(`not an id of ${collection}: "${id}"`)
  }
  const path = `${collection}/${encodeURIComponent(id)}`
  return subresource === undefined ? path : `${path}/${subresource}`
}

/**
 * A text filter of contacts, vouchers and voucherlist: `&`, `<`, `>` as HTML entities. Encoding for the URL comes
 * after it, in `withQuery`: `Kurz & Gut` is sent as `Kurz%20%26amp%3B%20Gut`. Articles must not do this.
 * Source: lexware public API documentation, chapter "Search string encoding", read 2026-11.
 */
export function escapeFilter(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}

/**
 * The same for a filter that takes wildcards, with `_` and `%` meant literally (a backslash before each).
 * Doubling a backslash of the text itself follows the same custom and is not documented.
 */
export function escapePatternFilter(text: string): string {
  return escapeFilter(text.replace(/[\\_%]/g, "\\$&"))
}
