import { placeholders } from "./sql"

/** A part of a `where`, with the values of its `?`. */
export type Condition = { text: string; values: unknown[] }

/** From and to, both included. */
export type Range<T> = { gte?: T | undefined; lte?: T | undefined }

export type OneOrMore<T> = T | T[]

export const condition = (text: string, ...values: unknown[]): Condition => ({ text, values })

/** Holds when the column has the value, or one of the values; always, when there is none. */
export function oneOf(column: string, value: unknown): Condition[] {
  if (value === undefined) {
    return []
  }
  const values = Array.isArray(value) ? (value as unknown[]) : [value]
  return values.length === 0
    ? [condition("false")]
    : [condition(`${column} in ${placeholders(values.length)}`, ...values)]
}

/** Holds between two values; always, when none are named. */
export const within = (column: string, range: Range<unknown> | undefined): Condition[] => [
  ...(range?.gte === undefined ? [] : [condition(`${column} >= ?`, range.gte)]),
  ...(range?.lte === undefined ? [] : [condition(`${column} <= ?`, range.lte)]),
]

const joined = (conditions: readonly Condition[], by: string): Condition => ({
  text: conditions.map(({ text }) => `(${text})`).join(by),
  values: conditions.flatMap(({ values }) => values),
})

/** @param conditions at least one */
export const allOf = (conditions: readonly Condition[]): Condition => joined(conditions, " and ")

/** @param conditions at least one */
export const anyOf = (conditions: readonly Condition[]): Condition => joined(conditions, " or ")

/** What a text begins with, for `like`. */
export const beginsWith = (text: string): string => `${text.replace(/[\\%_]/g, "\\$&")}%`
