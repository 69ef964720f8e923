import type { MedusaContainer } from "@medusajs/framework/types"
import { berlinDay } from "../../domain/documents"
import { listVouchers, VoucherlistRow, VoucherlistType } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { keepPull } from "../../modules/lexoffice/sql/pull-runs"
import { compareListed } from "./listed-rows"
import { PullRun } from "./pull-summary"

/** Lists lag, and clocks differ. */
const overlapMs = 60 * 60_000
/** Rows of one page of the list. Source: lexware public API, paging. */
export const pageSize = 250

/** Accounts that refused to sort by day of change: asking again would cost a request each time. Nothing rests on it. */
const unsortable = new WeakSet<object>()

/**
 * Reads what changed in lexoffice since the last run, newest first. The list can be asked for whole days only,
 * so it is left where older rows begin, provided it came in the order that was asked for.
 */
export async function readChanged(
  container: MedusaContainer,
  run: PullRun,
  watermark: Date,
  types: readonly VoucherlistType[]
): Promise<void> {
  const since = new Date(watermark.getTime() - overlapMs)
  const filter = { types, statuses: "any" as const, updatedDateFrom: berlinDay(since) }
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const sort = unsortable.has(service) ? "voucherDate,DESC" : "updatedDate,DESC"
  const rows = listVouchers(run.http, filter, sort, () => unsortable.add(service))
  let newest = Infinity
  let isOrdered = true
  for await (const page of inPages(rows)) {
    run.summary.listed += page.length
    await compareListed(container, run, page)
    await keepPull(service.sql)
    // rows that happen to come in order may end it no less
    isOrdered &&= !unsortable.has(service)
    for (const { updatedDate } of page) {
      const updatedAt = updatedDate === null ? NaN : Date.parse(updatedDate)
      isOrdered &&= updatedAt <= newest
      newest = updatedAt
    }
    if (isOrdered && newest < since.getTime()) {
      return
    }
  }
}

/** The rows of a list, a page at a time: one page is compared before the next one is asked for. */
export async function* inPages(
  rows: AsyncIterable<VoucherlistRow>
): AsyncGenerator<VoucherlistRow[], void, undefined> {
  let page: VoucherlistRow[] = []
  for await (const row of rows) {
    page.push(row)
    if (page.length === pageSize) {
      yield page
      page = []
    }
  }
  if (page.length > 0) {
    yield page
  }
}
