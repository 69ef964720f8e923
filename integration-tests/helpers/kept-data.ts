import { Client } from "pg"

type Table = { name: string; columns: string }
type Sequence = { name: string; value: string; called: boolean }

/** Tables that say which migrations have run */
const untouched = "%migrations%"

/**
 * Remembers what the tables of a database hold, and brings it back. Copying the database would do the same, but Medusa
 * has more than a thousand files for its tables and indexes, nearly all of them empty.
 */
export class KeptData {
  private sequences: Sequence[] = []

  /** @param schema of the copies */
  constructor(
    private readonly client: Client,
    private readonly schema: string
  ) {}

  async keep(): Promise<void> {
    const statements = [`drop schema if exists "${this.schema}" cascade`, `create schema "${this.schema}"`]
    for (const { name } of await this.filled("public", await this.tables("public"))) {
      statements.push(`create table ${this.copyOf(name)} as table public."${name}"`)
    }
    await this.client.query(statements.join(";"))
    const { rows } = await this.client.query<Sequence>(
      `select sequencename as name, coalesce(last_value, start_value)::text as value, last_value is not null as called
       from pg_sequences where schemaname = 'public'`
    )
    this.sequences = rows
  }

  async restore(): Promise<void> {
    const tables = await this.tables("public")
    const kept = new Set((await this.tables(this.schema)).map(({ name }) => name))
    const statements = ["begin", "set local session_replication_role = replica"] // no checks of references
    for (const { name } of await this.filled("public", tables)) {
      statements.push(`delete from public."${name}"`)
    }
    for (const { name, columns } of tables.filter((table) => kept.has(table.name))) {
      statements.push(
        `insert into public."${name}" (${columns}) overriding system value select ${columns} from ${this.copyOf(name)}`
      )
    }
    for (const { name, value, called } of this.sequences) {
      statements.push(`select setval('public."${name}"', ${value}, ${called})`)
    }
    await this.client.query([...statements, "commit"].join(";"))
  }

  private copyOf = (name: string): string => `"${this.schema}"."${name}"`

  private async tables(schema: string): Promise<Table[]> {
    const { rows } = await this.client.query<Table>(
      `select c.relname as name, string_agg(quote_ident(a.attname), ', ') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       where n.nspname = $1 and c.relkind = 'r' and c.relname not like $2 group by c.relname order by c.relname`,
      [schema, untouched]
    )
    return rows
  }

  private async filled(schema: string, tables: Table[]): Promise<Table[]> {
    const { rows } = await this.client.query<{ name: string }>(
      tables
        .map(({ name }) => `select '${name}' as name where exists (select from "${schema}"."${name}")`)
        .join(" union all ")
    )
    const names = new Set(rows.map(({ name }) => name))
    return tables.filter(({ name }) => names.has(name))
  }
}
