/**
 * What stands in one field of a table that leaves the shop. Amounts are decimal numbers with two digits, days
 * `yyyy-mm-dd`; null is an empty field.
 */
export type Cell =
  | { kind: "text"; value: string }
  | { kind: "amount"; value: number }
  | { kind: "number"; value: number }
  | { kind: "day"; value: string }
  | null

/** A table's first row says what the columns are. */
export type Table = { title: string; columns: readonly string[] }

type Of<T> = (value: T | null) => Cell

/** An empty text is an empty field. */
export const text: Of<string> = (value) => (value === null || value === "" ? null : { kind: "text", value })
export const number: Of<number> = (value) => (value === null ? null : { kind: "number", value })
export const day: Of<string> = (value) => (value === null ? null : { kind: "day", value })

/** @param cents of the document's currency */
export const amount: Of<number> = (cents) => (cents === null ? null : { kind: "amount", value: cents / 100 })
