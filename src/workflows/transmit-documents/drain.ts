import { generateEntityId, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { claimDocuments } from "../../modules/lexoffice/sql/claim-documents"
import { connectionId, resumeWork } from "../../modules/lexoffice/sql/connection"
import { closeIncidents } from "../../modules/lexoffice/sql/incidents"
import { evaluateOrders } from "../evaluate-orders/evaluate"
import { closeDocumentIncidents } from "../incidents/close-document-incidents"
import { FailedTry, recordFailure } from "./record-failure"
import { toFailure } from "./to-failure"
import { withdrawDraft } from "./withdraw-draft"
import { transmitDocumentWorkflow } from "./workflow"

export type DrainSummary = { transmitted: number; waiting: number; failed: number; paused: number }

type DrainOptions = {
  /** Only these documents; default: whatever is due */
  ids?: string[]
  /** Ends after this many documents; the next run goes on */
  limit?: number
}

/**
 * Transmits due documents one after the other, until none is left. Safe to run in any number of
 * processes at once: each document is claimed by one of them.
 */
export async function drainDocuments(
  container: MedusaContainer,
  options: DrainOptions = {}
): Promise<DrainSummary> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const owner = generateEntityId(undefined, "lexrun")
  const summary: DrainSummary = { transmitted: 0, waiting: 0, failed: 0, paused: 0 }
  const limit = options.limit ?? Infinity
  for (let count = 0; count < limit; count++) {
    const [documentId] = await claimDocuments(service.sql, owner, 1, options.ids ?? null)
    if (documentId === undefined) {
      break
    }
    summary[await transmitOne(container, service, documentId, owner)]++
  }
  return summary
}

type Outcome = keyof DrainSummary

async function transmitOne(
  container: MedusaContainer,
  service: LexofficeModuleService,
  documentId: string,
  owner: string
): Promise<Outcome> {
  const { errors, result } = await transmitDocumentWorkflow(container).run({
    input: { document_id: documentId, owner },
    throwOnError: false,
  })
  const [error] = errors
  if (error === undefined) {
    await recordSuccess(container, service, documentId, result.differs)
    return "transmitted"
  }
  const failure = toFailure(error.error)
  if (failure.code === "invoice_draft_deleted") {
    await evaluateOrders(container, [await withdrawDraft(container, documentId)])
    return "waiting"
  }
  const failed = await recordFailure(service, documentId, owner, failure)
  await announceFailure(container, documentId, failed)
  return failed.outcome
}

/** A success shows that account and document are well again: their incidents close by themselves. */
async function recordSuccess(
  container: MedusaContainer,
  service: LexofficeModuleService,
  documentId: string,
  differs: boolean
): Promise<void> {
  const closing = { by: "system", resolution: "succeeded" } as const
  await resumeWork(service.sql)
  const accountIncidents = await closeIncidents(
    service.sql,
    { type: "connection", id: connectionId },
    closing
  )
  if (accountIncidents.length > 0) {
    await service.saveConnection({ state: "connected" })
  }
  const closed = await closeDocumentIncidents(
    service,
    documentId,
    closing,
    differs ? ["totals_differ_after"] : []
  )
  await container
    .resolve(Modules.EVENT_BUS)
    .emit([
      { name: "lexoffice.document.transmitted", data: { id: documentId } },
      ...[...accountIncidents, ...closed].map((id) => ({ name: "lexoffice.incident.closed", data: { id } })),
    ])
}

async function announceFailure(
  container: MedusaContainer,
  documentId: string,
  failed: FailedTry
): Promise<void> {
  const events = [
    ...(failed.outcome === "failed" ? [{ name: "lexoffice.document.failed", data: { id: documentId } }] : []),
    ...(failed.incidentId === null
      ? []
      : [{ name: "lexoffice.incident.opened", data: { id: failed.incidentId } }]),
  ]
  if (events.length > 0) {
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
}
