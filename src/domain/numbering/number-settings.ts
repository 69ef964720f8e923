import { parsePattern, PatternProblem, namesYear, NumberPattern } from "./pattern"
import { mayCollide } from "./may-collide"
import { endless } from "./period"

/** How own documents are numbered, as the settings hold it. */
export type NumberSettings = {
  invoice: string
  /** Null: credit notes take their numbers from the invoices' range */
  credit_note: string | null
  yearly_reset: boolean
  /** The first counter of a pattern; that of its later years is one */
  start: number
}

/** What is wrong with the settings, by field. */
export type NumberProblem = {
  field: "invoice" | "credit_note" | "yearly_reset"
  code: PatternProblem["code"] | "number_without_year" | "numbers_may_collide" | "numbers_begun"
  /** What stood between braces */
  name?: string
}

/** A range that has given a number. */
export type BegunRange = { pattern: string; period: string }

/** The pattern of a kind of document. */
export const patternOf = (numbers: NumberSettings, kind: "invoice" | "credit_note"): string =>
  kind === "credit_note" ? (numbers.credit_note ?? numbers.invoice) : numbers.invoice

/** What is wrong with the settings as such. With none, no two ranges that begin under them share a number. */
export function numberProblems(numbers: NumberSettings): NumberProblem[] {
  const fields = givenPatterns(numbers)
  const wrong = fields.flatMap(({ field, text }) => patternProblems(field, text, numbers.yearly_reset))
  const [invoice, creditNote] = fields.map(({ text }) => parsePattern(text))
  const bothRead = invoice?.ok && creditNote?.ok
  const collide: NumberProblem[] =
    bothRead && mayCollide(invoice.pattern, creditNote.pattern)
      ? [{ field: "credit_note", code: "numbers_may_collide" }]
      : []
  return [...wrong, ...collide]
}

/**
 * What keeps checked settings from following on the ranges that have begun. A pattern that gave numbers goes on where it
 * stopped; another one must not be able to give the same.
 */
export function problemsAfter(numbers: NumberSettings, begun: readonly BegunRange[]): NumberProblem[] {
  const fields = givenPatterns(numbers)
  const collisions = fields
    .filter(({ text }) => begun.some(({ pattern }) => pattern !== text && textsMayCollide(pattern, text)))
    .map(({ field }): NumberProblem => ({ field, code: "numbers_begun" }))
  const resets = begun.some(
    ({ pattern, period }) =>
      fields.some(({ text }) => text === pattern) && (period === endless) === numbers.yearly_reset
  )
  return [...collisions, ...(resets ? [{ field: "yearly_reset", code: "numbers_begun" } as const] : [])]
}

const givenPatterns = ({ invoice, credit_note }: NumberSettings) => [
  { field: "invoice" as const, text: invoice },
  ...(credit_note === null ? [] : [{ field: "credit_note" as const, text: credit_note }]),
]

function patternProblems(
  field: "invoice" | "credit_note",
  text: string,
  yearlyReset: boolean
): NumberProblem[] {
  const read = parsePattern(text)
  if (!read.ok) {
    return [{ field, ...read.problem }]
  }
  return yearlyReset && !namesYear(read.pattern) ? [{ field, code: "number_without_year" }] : []
}

const textsMayCollide = (one: string, other: string): boolean =>
  mayCollide(readPattern(one), readPattern(other))

/** A pattern that was checked when it was saved. @throws on any other */
export function readPattern(text: string): NumberPattern {
  const read = parsePattern(text)
  if (!read.ok) {
    throw new Error(`not a pattern of numbers: ${text}`)
  }
  return read.pattern
}
