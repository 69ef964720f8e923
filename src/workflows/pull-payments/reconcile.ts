import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, berlinDay } from "../../domain/documents"
import { SyncError } from "../../domain/errors"
import { listVouchers, VoucherlistRow, VoucherlistType } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { keepPull } from "../../modules/lexoffice/sql/pull-runs"
import {
  findBooked,
  recentlySettled,
  settledStatuses,
  unsettledDays,
} from "../../modules/lexoffice/sql/settlement"
import { compareListed, readOne } from "./listed-rows"
import { PullRun } from "./pull-summary"
import { inPages } from "./read-changed"

/** Documents of so many are compared at a time: well below the 10 000 rows that a list shows. */
const comparedTogether = 5_000

/** `unchecked`: vouchers that wait for a check; without it each of them would be read at every comparison */
const unsettled = ["draft", "open", "sepadebit", "transferred", "unchecked"] as const

/**
 * Compares every unsettled document with lexoffice's list of unsettled ones, a span of days at a time. What
 * lexoffice does not list there any more was settled, voided or deleted, and is read. Finds what the
 * list of changes missed.
 */
export async function reconcile(
  container: MedusaContainer,
  run: PullRun,
  types: readonly VoucherlistType[]
): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  for (let after: string | null = null; ;) {
    const { upTo, documents } = await unsettledDays(sql, after, comparedTogether)
    const filter = {
      types,
      statuses: unsettled,
      ...(after === null ? {} : { voucherDateFrom: addDays(after, 1) }),
      ...(upTo === null ? {} : { voucherDateTo: upTo }),
    }
    const missing = new Map(documents.map(({ id, remote_id }) => [remote_id, id]))
    const isWhole = await compareAll(container, run, listVouchers(run.http, filter), missing)
    if (isWhole) {
      await readMissing(container, run, [...missing.values()])
    }
    if (upTo === null) {
      return
    }
    after = upTo
  }
}

/** Of what was settled longer ago nobody deletes anything any more. */
const settledForDays = 30

/**
 * Compares what was settled lately with lexoffice's list of it: what was deleted since is on no list at all. One request for
 * 250 of them, so that it is not for every run.
 */
export async function reconcileSettled(
  container: MedusaContainer,
  run: PullRun,
  types: readonly VoucherlistType[]
): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const since = addDays(berlinDay(new Date()), -settledForDays)
  const documents = await recentlySettled(sql, since, comparedTogether)
  const oldest = documents.at(-1)
  if (oldest === undefined) {
    return
  }
  const missing = new Map(documents.map(({ id, remote_id }) => [remote_id, id]))
  const filter = { types, statuses: settledStatuses, updatedDateFrom: oldest.day }
  if (await compareAll(container, run, listVouchers(run.http, filter), missing)) {
    await readMissing(container, run, [...missing.values()])
  }
}

/** @returns false: lexoffice showed only the first rows, so that nothing follows from a missing one */
async function compareAll(
  container: MedusaContainer,
  run: PullRun,
  rows: AsyncIterable<VoucherlistRow>,
  missing: Map<string, string>
): Promise<boolean> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  try {
    for await (const page of inPages(rows)) {
      run.summary.listed += page.length
      page.forEach(({ id }) => missing.delete(id))
      await compareListed(container, run, page)
      await keepPull(sql)
    }
    return true
  } catch (error) {
    if (error instanceof SyncError && error.code === "list_too_long") {
      return false
    }
    throw error
  }
}

async function readMissing(container: MedusaContainer, run: PullRun, ids: readonly string[]): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  for (const id of ids) {
    const document = await findBooked(sql, id)
    if (document !== null) {
      await readOne(container, run, document, null)
      await keepPull(sql)
    }
  }
}
