import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs"
import type {
  Article,
  AssignmentHint,
  Contact,
  Delivery,
  Dunning,
  SalesDocument,
  StoredFile,
  Subscription,
  Voucher,
} from "./records"
import type { Organization } from "./options"

/** Everything about the account itself; one row. */
export type Account = {
  id: "account"
  organization: Organization
  /** Scopes by key; undefined scopes = all. */
  keys: { key: string; scopes?: string[] }[]
  contract: "ok" | "expired"
  maintenance: boolean
  counters: Record<string, number>
  webhookPrivateKey?: string
}

type Change = { table: string; put?: { id: string }; delete?: string; clear?: true }

/** Rows by id, in order of creation. Each change is noted for the journal; `generation` tells caches that it changed. */
export class Table<Row extends { id: string }> {
  private readonly rows = new Map<string, Row>()
  generation = 0

  constructor(
    readonly name: string,
    private readonly note: (change: Change) => void
  ) {}

  get = (id: string | undefined): Row | undefined => (id === undefined ? undefined : this.rows.get(id))
  values = (): Row[] => [...this.rows.values()]
  iterate = (): IterableIterator<Row> => this.rows.values()

  get size(): number {
    return this.rows.size
  }

  put(row: Row): Row {
    this.rows.set(row.id, row)
    this.generation++
    this.note({ table: this.name, put: row })
    return row
  }

  delete(id: string): void {
    this.rows.delete(id)
    this.generation++
    this.note({ table: this.name, delete: id })
  }

  clear(): void {
    this.rows.clear()
    this.generation++
    this.note({ table: this.name, clear: true })
  }

  /** Applies a journal entry without noting it again. The journal was written by `put`, so the shape is known. */
  replay(change: Change): void {
    if (change.clear) this.rows.clear()
    if (change.delete !== undefined) this.rows.delete(change.delete)
    if (change.put) this.rows.set(change.put.id, change.put as Row)
    this.generation++
  }
}

/**
 * All tables over one append-only journal. A request's changes become one line, written before the answer leaves, so
 * killing the process loses nothing a client was told, and a line cut off in the middle is a request never answered.
 */
export class State {
  private pending: Change[] = []
  private readonly file: number | undefined

  private table<Row extends { id: string }>(name: string): Table<Row> {
    return new Table<Row>(name, (change) => {
      if (this.file !== undefined) this.pending.push(change)
    })
  }

  readonly accounts = this.table<Account>("accounts")
  readonly contacts = this.table<Contact>("contacts")
  readonly documents = this.table<SalesDocument>("documents")
  readonly vouchers = this.table<Voucher>("vouchers")
  readonly dunnings = this.table<Dunning>("dunnings")
  readonly hints = this.table<AssignmentHint>("hints")
  readonly files = this.table<StoredFile>("files")
  readonly articles = this.table<Article>("articles")
  readonly subscriptions = this.table<Subscription>("subscriptions")
  readonly deliveries = this.table<Delivery>("deliveries")

  private readonly tables = [
    this.accounts,
    this.contacts,
    this.documents,
    this.vouchers,
    this.dunnings,
    this.hints,
    this.files,
    this.articles,
    this.subscriptions,
    this.deliveries,
  ]

  constructor(stateFile: string | undefined) {
    if (stateFile === undefined) return
    const keptBytes = existsSync(stateFile) ? this.load(stateFile) : 0
    this.file = openSync(stateFile, "a")
    ftruncateSync(this.file, keptBytes)
  }

  /** @returns how many bytes are whole lines */
  private load(stateFile: string): number {
    const bytes = readFileSync(stateFile)
    const whole = bytes.lastIndexOf(10) + 1
    for (const line of bytes.toString("utf8", 0, whole).split("\n")) {
      if (line === "") continue
      const changes = JSON.parse(line) as Change[]
      for (const change of changes) this.tables.find((table) => table.name === change.table)?.replay(change)
    }
    return whole
  }

  commit(): void {
    if (this.file === undefined || this.pending.length === 0) return
    const line = Buffer.from(`${JSON.stringify(this.pending)}\n`)
    this.pending = []
    for (let written = 0; written < line.length;) written += writeSync(this.file, line, written)
  }

  close(): void {
    this.commit()
    if (this.file !== undefined) closeSync(this.file)
  }
}
