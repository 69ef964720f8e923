import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { Http, VoucherlistType } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { endPull, recordPulled, takePull } from "../../modules/lexoffice/sql/pull-runs"
import { unsettledFacts } from "../../modules/lexoffice/sql/settlement"
import { toFailure } from "../transmit-documents"
import { recordAccountFailure } from "../transmit-documents/record-failure"
import { handleWebhookEvents } from "../webhooks/handle-events"
import { nothingPulled, PullSummary } from "./pull-summary"
import { readChanged } from "./read-changed"
import { reconcile } from "./reconcile"
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
  const { state, paused_until } = await service.readConnection()
  const isPaused = paused_until !== null && new Date(paused_until) > new Date()
  if (state !== "connected" || isPaused) {
    return nothingPulled()
  }
  if (!(await takePull(service.sql))) {
    return { already_running: 1 }
  }
  try {
    return await pull(container, service)
  } catch (error) {
    await recordAccountFailure(service, toFailure(error))
    throw error
  } finally {
    await endPull(service.sql)
  }
}

async function pull(container: MedusaContainer, service: LexofficeModuleService): Promise<PullSummary> {
  const summary = nothingPulled()
  const startedAt = new Date()
  const { payments_watermark: watermark, payments_reconciled_at: reconciledAt } =
    await service.readConnection()
  const { unsettled, hasOwn, hasIssued } = await unsettledFacts(service.sql, fewUnsettled + 1)
  const types = typesOf(hasOwn, hasIssued)
  if (types.length > 0) {
    const http = await service.client({ documentId: null, priority: "normal" })
    const everyMs = unsettled > fewUnsettled ? 24 * hourMs : hourMs
    const isDue = reconciledAt === null || startedAt.getTime() - new Date(reconciledAt).getTime() >= everyMs
    const isComplete =
      watermark === null || (await allChanges(container, http, new Date(watermark), types, summary))
    const reconciles = watermark === null || isDue || !isComplete
    if (reconciles) {
      await reconcile(container, http, types, summary)
    }
    if (summary.failed === 0) {
      await recordPulled(service.sql, startedAt, reconciles)
    }
  }
  await handleWebhookEvents(container)
  summary.captured += await recordInShop(container)
  return summary
}

/** @returns false: more changed than the list shows */
async function allChanges(
  container: MedusaContainer,
  http: Http,
  watermark: Date,
  types: readonly VoucherlistType[],
  summary: PullSummary
): Promise<boolean> {
  try {
    await readChanged(container, http, watermark, types, summary)
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
