import { invoiceOf } from "../../integration-tests/helpers/remote-invoice"
import { createDatabase } from "../../integration-tests/workers/database"
import { Shop } from "../../integration-tests/workers/shop"
import type { Usage } from "../../integration-tests/workers/usage"
import { Worker } from "../../integration-tests/workers/worker"
import { manualClock, startSandbox } from "../../sandbox"
import type { PullSummary } from "../../src/workflows/pull-payments/pull-summary"

const perDay = 50
/** When lexoffice's documents are made: earlier than what a pull asks for once more, since lists lag */
const hoursAgo = 3
const dayOf = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1) + Math.floor(index / perDay) * 86_400_000).toISOString().slice(0, 10)

export type Pull = { summary: PullSummary; lists: number; reads: number; others: number; usage: Usage }

/** Open invoices in a shop and in the stand-in for lexoffice, and one worker process that pulls. */
export async function openStage() {
  const clock = manualClock(new Date(Date.now() - hoursAgo * 3_600_000).toISOString())
  const [database, sandbox] = await Promise.all([
    createDatabase(`bench_payments_${process.pid}`),
    startSandbox({ requestsPerSecond: 0, clock }),
  ])
  const place = { databaseUrl: database.url, apiUrl: sandbox.url }
  const shop = await Shop.open(place)
  await shop.connect(sandbox.apiKey)
  await shop.close()
  const worker = await Worker.start(place)
  const remoteIds: string[] = []

  return {
    /** Brings the number of open invoices up to this. */
    async issue(upTo: number): Promise<void> {
      const from = remoteIds.length
      for (let index = from; index < upTo; index++) {
        remoteIds.push(
          sandbox.control.createDocument("invoice", invoiceOf(dayOf(index)), { finalize: true }).id
        )
      }
      await database.pool.query(
        `insert into lexoffice_document (id, kind, mode, state, order_id, sequence, finalize, content, booking, reference,
           currency_code, total_cents, tax_case, document_date, customer_name, remote_id, remote_status, payment_state,
           open_amount_cents)
         select 'lexdoc_' || row.remote_id, 'invoice', 'lexoffice_invoice', 'transmitted', 'order_' || row.remote_id, 1, true,
           '{}', '{}', 'M', 'eur', 11900, 'domestic', row.day, 'Erika Muster', row.remote_id, 'open', 'open', 11900
         from unnest($1::text[], $2::text[]) as row (remote_id, day)`,
        [remoteIds.slice(from), remoteIds.slice(from).map((_, index) => dayOf(from + index))]
      )
      await database.pool.query("analyze lexoffice_document")
    },
    /** From now on things happen now. */
    begin: (): void => clock.advance(hoursAgo * 3_600_000),
    /** A part of these invoices is paid in lexoffice, spread over all of them. */
    pay(count: number): void {
      const step = Math.floor(remoteIds.length / count)
      for (let index = 0; index < count; index++) {
        sandbox.control.pay(remoteIds[index * step] ?? "", { amount: 1 })
      }
    },
    /** @param everything compares all open documents, as once a day; else only what changed is asked for */
    async pull(everything: boolean): Promise<Pull> {
      if (everything) {
        await database.pool.query(
          "update lexoffice_connection set payments_watermark = null, payments_reconciled_at = null"
        )
      }
      sandbox.control.clearRequests()
      const summary = await worker.run<PullSummary>({ name: "pull_payments" })
      const paths = sandbox.control.requests().map(({ path }) => path)
      const lists = paths.filter((path) => path === "/v1/voucherlist").length
      const reads = paths.filter((path) => path.startsWith("/v1/payments/")).length
      const usage = await worker.run<Usage>({ name: "usage" })
      return { summary, lists, reads, others: paths.length - lists - reads, usage }
    },
    async close(): Promise<void> {
      await worker.stop()
      await sandbox.close()
      await database.drop()
    },
  }
}
