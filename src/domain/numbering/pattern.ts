/** One piece of a number: fixed text, a part of the document's date, or the counter. */
export type PatternPart =
  | { kind: "text"; text: string }
  | { kind: "year"; digits: 2 | 4 }
  | { kind: "month" }
  | { kind: "counter"; minDigits: number }

/** A pattern such as `RE{YY}-{00000}`, read; it holds exactly one counter. */
export type NumberPattern = { text: string; parts: PatternPart[] }

/** What is wrong with a pattern. `name`: what stands between the braces. */
export type PatternProblem =
  | { code: "number_unknown_placeholder"; name: string }
  | { code: "number_characters" | "number_without_counter" | "number_with_counters" | "number_too_long" }

/**
 * Characters of a number at most, with the highest counter: as many as the reference of a bank transfer holds
 * (SEPA, end-to-end reference). lexoffice states no limit for the number of a voucher (2026-11).
 */
export const maxNumberLength = 35

/** The highest counter of a range has ten digits. */
const maxCounterDigits = 10

/** Between the pieces in braces: what search, file names and lexoffice's filters take as it is. */
const literal = /^[A-Za-z0-9_./-]+$/

/** Reads a pattern: text, `{YYYY}`, `{YY}`, `{MM}` and one counter such as `{0000}`, whose zeros are its least width. */
export function parsePattern(
  text: string
): { ok: true; pattern: NumberPattern } | { ok: false; problem: PatternProblem } {
  const parts: PatternPart[] = []
  for (const piece of text.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []) {
    const part = partOf(piece)
    if ("code" in part) {
      return { ok: false, problem: part }
    }
    parts.push(part)
  }
  const code = problemOf(parts)
  return code === null ? { ok: true, pattern: { text, parts } } : { ok: false, problem: { code } }
}

function partOf(piece: string): PatternPart | PatternProblem {
  const name = /^\{(.*)\}$/.exec(piece)?.[1]
  if (name === undefined) {
    return literal.test(piece) ? { kind: "text", text: piece } : { code: "number_characters" }
  }
  if (/^0+$/.test(name)) {
    return { kind: "counter", minDigits: name.length }
  }
  switch (name) {
    case "YYYY":
      return { kind: "year", digits: 4 }
    case "YY":
      return { kind: "year", digits: 2 }
    case "MM":
      return { kind: "month" }
    default:
      return { code: "number_unknown_placeholder", name }
  }
}

function problemOf(
  parts: readonly PatternPart[]
): "number_without_counter" | "number_with_counters" | "number_too_long" | null {
  const counters = parts.filter(({ kind }) => kind === "counter").length
  if (counters !== 1) {
    return counters === 0 ? "number_without_counter" : "number_with_counters"
  }
  const longest = parts.reduce((length, part) => length + longestOf(part), 0)
  return longest > maxNumberLength ? "number_too_long" : null
}

function longestOf(part: PatternPart): number {
  switch (part.kind) {
    case "text":
      return part.text.length
    case "year":
      return part.digits
    case "month":
      return 2
    case "counter":
      return Math.max(part.minDigits, maxCounterDigits)
  }
}

/** Whether numbers of the pattern name the year. */
export const namesYear = ({ parts }: NumberPattern): boolean => parts.some(({ kind }) => kind === "year")
