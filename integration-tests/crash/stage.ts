import type { Pool } from "pg"
import { startSandbox, type Sandbox } from "../../sandbox"
import { ownInvoices } from "../helpers/own-invoices"
import { createDatabase } from "../workers/database"
import { Gateway } from "../workers/gateway"
import { newOrder, type NewOrder } from "../workers/new-order"
import { Shop } from "../workers/shop"
import { letTimePass } from "../workers/time"
import { storeSettings } from "../workers/store-settings"
import { Worker } from "../workers/worker"

const minutes = 60_000

/** A shop, a stand-in for lexoffice that is slow in its lists, and workers that may be killed. */
export class Stage {
  private constructor(
    readonly shop: Shop,
    readonly sandbox: Sandbox,
    readonly pool: Pool,
    private readonly databaseUrl: string,
    private readonly dropDatabase: () => Promise<void>,
    private readonly survivor: Worker
  ) {}

  static async open(): Promise<Stage> {
    const [database, sandbox] = await Promise.all([
      createDatabase(`crash_${process.pid}`),
      startSandbox({ requestsPerSecond: 0, listLagMs: 15_000, contactLagMs: 1_500 }),
    ])
    const place = { databaseUrl: database.url, apiUrl: sandbox.url }
    const [shop, survivor] = await Promise.all([Shop.open(place), Worker.start(place)])
    await shop.connect(sandbox.apiKey)
    return new Stage(shop, sandbox, database.pool, database.url, database.drop, survivor)
  }

  async close(): Promise<void> {
    await Promise.all([this.shop.close(), this.survivor.stop()])
    await this.sandbox.close()
    await this.dropDatabase()
  }

  /** From now on the shop makes its invoices itself. */
  makeOwnInvoices = () => storeSettings(this.pool, ownInvoices)

  /** An order whose invoice waits to be sent. @returns its id */
  async orderOf(changes: Partial<NewOrder>): Promise<string> {
    const [placed] = await this.shop.place([newOrder(changes)])
    const orderId = placed?.id ?? ""
    await this.work({ name: "evaluate", orderIds: [orderId] })
    return orderId
  }

  /** A worker whose calls pass a gateway of their own. */
  async victim(): Promise<{ worker: Worker; gateway: Gateway }> {
    const gateway = await Gateway.open(this.sandbox.url)
    return { gateway, worker: await Worker.start({ databaseUrl: this.databaseUrl, apiUrl: gateway.url }) }
  }

  letTimePass = (ms: number) => letTimePass(this.pool, this.sandbox.control, ms)

  endLeases = () =>
    this.pool.query(
      `update lexoffice_document set lease_until = clock_timestamp() where lease_until is not null`
    )

  /** Another worker does what is due, again and again as the minute's job does, while leases and pauses run out. */
  async finish(): Promise<void> {
    for (let run = 0; run < 4; run++) {
      await this.letTimePass(6 * minutes)
      await this.survivor.run({ name: "transmit" })
    }
  }

  work = <Result>(task: Parameters<Worker["run"]>[0]) => this.survivor.run<Result>(task)

  /** What the customer has in lexoffice. */
  booked(email: string) {
    const ids = this.contactsOf(email)
    return {
      contacts: ids.length,
      documents: this.sandbox.control
        .state()
        .documents.filter(({ address }) => address.contactId !== undefined && ids.includes(address.contactId))
        .map(({ kind, number, grossCents }) => ({ kind, number, grossCents })),
    }
  }

  private contactsOf(email: string): string[] {
    return this.sandbox.control
      .state()
      .contacts.filter(({ emailAddresses }) => Object.values(emailAddresses).flat().includes(email))
      .map(({ id }) => id)
  }

  /** Vouchers of the customer in lexoffice, and how many files each has. */
  vouchersOf(email: string) {
    const ids = this.contactsOf(email)
    return this.sandbox.control
      .state()
      .vouchers.filter(({ contactId }) => contactId !== undefined && ids.includes(contactId))
      .map(({ type, number, grossCents, files }) => ({ type, number, grossCents, files: files.length }))
  }

  /** What the shop says about an order's documents. */
  async told(orderId: string) {
    const { rows } = await this.pool.query<{ state: string; number: string | null; lease: string | null }>(
      `select state, number, lease_owner as lease from lexoffice_document where order_id = $1 order by sequence`,
      [orderId]
    )
    return rows
  }

  /** What should be gone when all is done. */
  async remains(): Promise<string[]> {
    const { rows } = await this.pool.query<{ what: string }>(
      `select 'attempt of ' || subject_id as what from lexoffice_attempt where outcome = 'unknown'
       union all select 'lease of ' || key from lexoffice_contact where lease_until > clock_timestamp()
       union all select 'incident ' || code from lexoffice_incident where closed_at is null`
    )
    return rows.map(({ what }) => what)
  }
}
