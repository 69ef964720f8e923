/**
 * Filters of contacts, vouchers and voucherlist compare against HTML-escaped text: `&` must be sent as `&amp;`.
 * `_` stands for one character, `%` for any, a backslash takes that meaning away.
 */
const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

function toPattern(query: string): string {
  let pattern = ""
  for (let index = 0; index < query.length; index++) {
    const character = query[index] ?? ""
    if (character === "\\" && index + 1 < query.length) {
      pattern += literal(query[++index] ?? "")
    } else {
      pattern += character === "_" ? "." : character === "%" ? ".*" : literal(character)
    }
  }
  return pattern
}

const literal = (character: string): string => character.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")

export function containsText(query: string): (text: string) => boolean {
  const pattern = new RegExp(toPattern(query), "is")
  return (text) => pattern.test(escaped(text))
}

export function equalsText(query: string): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${toPattern(query)})$`, "is")
  return (text) => pattern.test(escaped(text))
}
