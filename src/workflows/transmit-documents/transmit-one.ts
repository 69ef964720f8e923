import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { tellOfDocument } from "../shop-events"
import { evaluateOrders } from "../evaluate-orders/evaluate"
import { tellOpened } from "../incidents/tell-opened"
import { FailedTry, recordFailure } from "./record-failure"
import { transmitOwnDocumentWorkflow } from "./own-document-workflow"
import { recordAccountWorks, recordSuccess } from "./record-success"
import { renewClaimed } from "./renew-claimed"
import { ClaimInput } from "./steps/load-document"
import { toFailure } from "./to-failure"
import { withdrawDraft } from "./withdraw-draft"
import { transmitDocumentWorkflow } from "./workflow"

/** What became of a document. `sent`: it arrived, and is confirmed later together with others. */
export type Outcome = "transmitted" | "sent" | "waiting" | "failed" | "paused"

/** Tries one claimed document. The one place where a failed try is caught. */
export async function transmitOne(container: MedusaContainer, claim: ClaimInput): Promise<Outcome> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { mode, renew_due } = await service.retrieveLexofficeDocument(claim.document_id, {
    select: ["id", "mode", "renew_due"],
  })
  try {
    await (renew_due ? renewClaimed(container, claim.document_id) : undefined)
  } catch (error) {
    return recordError(container, service, claim, error)
  }
  const workflow = mode === "own_invoice" ? transmitOwnDocumentWorkflow : transmitDocumentWorkflow
  const { errors, result } = await workflow(container).run({ input: claim, throwOnError: false })
  const [error] = errors
  if (error !== undefined) {
    return recordError(container, service, claim, error.error)
  }
  if (!result.confirmed) {
    await recordAccountWorks(container, service)
    return "sent"
  }
  await recordSuccess(container, service, claim.document_id)
  return "transmitted"
}

async function recordError(
  container: MedusaContainer,
  service: LexofficeModuleService,
  { document_id: documentId, owner }: ClaimInput,
  error: unknown
): Promise<Outcome> {
  const failure = toFailure(error)
  if (failure.code === "invoice_draft_deleted") {
    await evaluateOrders(container, [await withdrawDraft(container, documentId)])
    return "waiting"
  }
  const failed = await recordFailure(service, documentId, owner, failure)
  await announceFailure(container, documentId, failed)
  return failed.outcome
}

async function announceFailure(
  container: MedusaContainer,
  documentId: string,
  failed: FailedTry
): Promise<void> {
  if (failed.outcome === "failed") {
    await tellOfDocument(container, documentId)
  }
  await tellOpened(container, failed.incident)
}
