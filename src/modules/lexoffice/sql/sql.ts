/** The part of Medusa's database manager that our statements use. `?` marks a parameter. */
export type Sql = {
  execute<Row = Record<string, unknown>>(statement: string, parameters?: unknown[]): Promise<Row[]>
  transactional<T>(work: (sql: Sql) => Promise<T>): Promise<T>
}

/** `(?, ?, ?)` */
export const placeholders = (count: number): string =>
  `(${Array.from({ length: count }, () => "?").join(", ")})`
