/** The part of Medusa's database manager that our statements use. `?` marks a parameter. */
export type Sql = {
  execute<Row = Record<string, unknown>>(statement: string, parameters?: unknown[]): Promise<Row[]>
  transactional<T>(work: (sql: Sql) => Promise<T>): Promise<T>
}

/** JSON that `jsonb` accepts: NUL and halves of surrogate pairs (a cut text ends in one) are replaced. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(jsonEscape, (escape) => (escape.length === 6 ? "\\ufffd" : escape))

const jsonEscape = /\\(?:u0000|ud[89a-f][0-9a-f]{2}|.)/g

/** A text that a text column accepts. */
// eslint-disable-next-line no-control-regex
export const toText = (text: string): string => text.replace(/\u0000/g, "\ufffd")

/** `(?, ?, ?)` */
export const placeholders = (count: number): string =>
  `(${Array.from({ length: count }, () => "?").join(", ")})`
