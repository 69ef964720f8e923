import { TextPlaceholder } from "../settings/settings"

/** Fills `{placeholders}`; the settings refuse unknown ones, so every one is known here. */
export function fillTemplate(template: string, values: Record<TextPlaceholder, string>): string {
  return template.replace(/\{([a-z_]+)\}/g, (whole, name: string) =>
    isKnown(name, values) ? values[name] : whole
  )
}

const isKnown = (name: string, values: Record<TextPlaceholder, string>): name is TextPlaceholder =>
  Object.hasOwn(values, name)

/**
 * Takes the marks out that lexoffice would turn into bold, italic or a list.
 * Source: lexware public API, change of 5 May 2026; names and titles know no marks.
 */
export const withoutMarks = (text: string): string =>
  text
    .replace(/\*{2,}/g, "*")
    .replace(/_{2,}/g, "_")
    .replace(/^- /gm, "– ")

/** Cuts at a whole character, with an ellipsis. @param max in UTF-16 units, as lexoffice counts */
export function cut(text: string, max: number): string {
  if (text.length <= max) {
    return text
  }
  const kept = text.slice(0, max - 1)
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`
}

/**
 * Leaves out what no paper can show: control characters, halves of characters, marks of writing
 * direction and width. Every kind of line break becomes `\n`.
 */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]|\p{Cs}|(?!\u200D)\p{Cf}/gu, "")
    .trim()

/** As `printable`, without line breaks: for names and addresses. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, " ")

/** Joins the parts that say something, one below the other. */
export const joinLines = (...parts: (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part.trim() !== "").join("\n")
