import type { MedusaContainer } from "@medusajs/framework/types"
import { berlinDay } from "../../domain/documents"
import { SyncError } from "../../domain/errors"
import { VoucherlistType } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { endPull, recordPulled, takePull } from "../../modules/lexoffice/sql/pull-runs"
import { unsettledFacts } from "../../modules/lexoffice/sql/settlement"
import { toFailure } from "../transmit-documents"
import { probe } from "../transmit-documents/probe"
import { handleWebhookEvents } from "../webhooks/handle-events"
import { newRun, nothingPulled, PullRun, PullSummary } from "./pull-summary"
import { readChanged } from "./read-changed"
import { recordPullFailure, recordPullWorks } from "./record-pull-failure"
import { reconcile, reconcileSettled } from "./reconcile"
import { readUnread } from "./read-unread"
import { recordInShop } from "./record-in-shop"

const hourMs = 60 * 60_000
/** One page of the list tells of so many: comparing them all costs no more than asking what changed. */
const fewUnsettled = 250

/**
 * Reads what became of our documents in lexoffice, and records money that came in. Safe to call at any time and
 * in any number of processes: one of them pulls. @throws what concerns the account
 */
export async function pullPayments(
  container: MedusaContainer
): Promise<PullSummary | { already_running: 1 }> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (!(await isReady(container, service))) {
    return nothingPulled()
  }
  if (!(await takePull(service.sql))) {
    return { already_running: 1 }
  }
  try {
    return await pull(container, service)
  } catch (error) {
    await recordPullFailure(container, toFailure(error))
    throw error
  } finally {
    await endPull(service.sql)
  }
}

/** An account that failed is asked again once its pause is over: perhaps no document is there to prove that it works. */
async function isReady(container: MedusaContainer, service: LexofficeModuleService): Promise<boolean> {
  const { state, paused_until } = await service.readConnection()
  const isPaused = paused_until !== null && new Date(paused_until) > new Date()
  if (isPaused || state === "connected" || state === "not_connected") {
    return state === "connected" && !isPaused
  }
  await probe(container)
  return (await service.readConnection()).state === "connected"
}

async function pull(container: MedusaContainer, service: LexofficeModuleService): Promise<PullSummary> {
  const startedAt = new Date()
  const { payments_watermark: watermark, payments_reconciled_at: reconciledAt } =
    await service.readConnection()
  const { unsettled, hasOwn, hasIssued } = await unsettledFacts(service.sql, fewUnsettled + 1)
  const types = typesOf(hasOwn, hasIssued)
  let summary = nothingPulled()
  if (types.length > 0) {
    const run = newRun(await service.client({ documentId: null, priority: "normal" }))
    summary = run.summary
    const everyMs = unsettled > fewUnsettled ? 24 * hourMs : hourMs
    const isDue = reconciledAt === null || startedAt.getTime() - new Date(reconciledAt).getTime() >= everyMs
    const isComplete = watermark === null || (await allChanges(container, run, new Date(watermark), types))
    const reconciles = watermark === null || isDue || !isComplete
    if (reconciles) {
      await reconcile(container, run, types)
    }
    if (reconciles && (reconciledAt === null || isDayBefore(new Date(reconciledAt), startedAt))) {
      await reconcileSettled(container, run, types)
    }
    await readUnread(container, run)
    await recordPulled(service.sql, startedAt, reconciles)
  }
  await handleWebhookEvents(container)
  await recordPullWorks(container)
  summary.captured += await recordInShop(container)
  return summary
}

const isDayBefore = (earlier: Date, later: Date): boolean => berlinDay(earlier) < berlinDay(later)

/** @returns false: more changed than the list shows */
async function allChanges(
  container: MedusaContainer,
  run: PullRun,
  watermark: Date,
  types: readonly VoucherlistType[]
): Promise<boolean> {
  try {
    await readChanged(container, run, watermark, types)
    return true
  } catch (error) {
    if (error instanceof SyncError && error.code === "list_too_long") {
      return false
    }
    throw error
  }
}

/** Own documents are vouchers in lexoffice. */
const typesOf = (hasOwn: boolean, hasIssued: boolean): VoucherlistType[] => [
  ...(hasIssued ? (["invoice", "creditnote"] as const) : []),
  ...(hasOwn ? (["salesinvoice", "salescreditnote"] as const) : []),
]
