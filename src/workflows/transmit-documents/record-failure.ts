import { generateEntityId } from "@medusajs/framework/utils"
import { decideNextStep, Failure, History, isAccountFailure } from "../../domain/retry/next-attempt"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { releaseDocument } from "../../modules/lexoffice/sql/claim-documents"
import { connectionId, pauseWork } from "../../modules/lexoffice/sql/connection"
import { openIncident } from "../../modules/lexoffice/sql/incidents"
import { recordFailed } from "../../modules/lexoffice/sql/record-outcome"
import { openDocumentIncident } from "../incidents/open-document-incident"

/** What became of a document after a failed try. */
export type FailedTry = { outcome: "waiting" | "paused" | "failed"; code: string; incidentId: string | null }

const stateOf: Record<string, "refused" | "contract_missing" | "unreachable"> = {
  key_refused: "refused",
  permission_missing: "refused",
  contract_missing: "contract_missing",
  lexoffice_unreachable: "unreachable",
}

/** The one place where a failed try is classified and recorded. */
export async function recordFailure(
  service: LexofficeModuleService,
  documentId: string,
  owner: string,
  failure: Failure
): Promise<FailedTry> {
  const history = await historyOf(service, documentId)
  const next = decideNextStep(failure, history, Math.random())
  const release = { waitMs: 0, errorCode: failure.code, countsAsAttempt: false }
  /** A worker that lost the document meanwhile says nothing, unless it is there twice. */
  const tell = async (outcome: "waiting" | "failed", isOurs: boolean): Promise<FailedTry> => {
    if (!isOurs && failure.code !== "document_doubled") {
      return { outcome: "waiting", code: failure.code, incidentId: null }
    }
    const { id } = await openDocumentIncident(service, documentId, failure.code, { params: failure.params })
    return { outcome, code: failure.code, incidentId: id }
  }
  switch (next.step) {
    case "wait":
      await releaseDocument(service.sql, documentId, owner, { ...release, ...next })
      return { outcome: "waiting", code: failure.code, incidentId: null }
    case "pause": {
      await releaseDocument(service.sql, documentId, owner, { ...release, ...next })
      const incidentId = await pauseForAccount(service, failure, next.pauseMs, history.pauses)
      return { outcome: "paused", code: failure.code, incidentId }
    }
    case "wait_for_person": {
      const isOurs = await releaseDocument(service.sql, documentId, owner, {
        ...release,
        waitMs: next.waitMs,
      })
      return tell("waiting", isOurs)
    }
    case "stop":
      return tell("failed", await recordFailed(service.sql, documentId, owner, failure.code))
  }
}

async function historyOf(service: LexofficeModuleService, documentId: string): Promise<History> {
  const document = await service.retrieveLexofficeDocument(documentId, {
    select: ["id", "attempt_count", "failed_at"],
  })
  const { pause_count, succeeded_at } = await service.readConnection()
  const { attempt_count, failed_at } = document
  return {
    attempts: attempt_count,
    pauses: pause_count,
    accountWorked: failed_at !== null && succeeded_at !== null && succeeded_at > failed_at,
  }
}

/** A failed call that was for no document: when the account is to blame, all work waits. */
export async function recordAccountFailure(service: LexofficeModuleService, failure: Failure): Promise<void> {
  const { pause_count: pauses } = await service.readConnection()
  const next = decideNextStep(failure, { attempts: 0, pauses, accountWorked: false }, Math.random())
  if (next.step === "pause") {
    await pauseForAccount(service, failure, next.pauseMs, pauses)
  }
}

/**
 * All work waits. One answer that did not come is nobody's business: only when lexoffice is still
 * away after the first pause does a person hear of it, and at once when the key is to blame.
 */
async function pauseForAccount(
  service: LexofficeModuleService,
  failure: Failure,
  pauseMs: number,
  pauses: number
): Promise<string | null> {
  await pauseWork(service.sql, pauseMs)
  const isPassing = failure.code === "lexoffice_unreachable" && pauses === 0
  const incident = isPassing ? null : await openAccountIncident(service, failure)
  return incident?.id ?? null
}

/** One incident for the account, however many documents wait for it. */
export async function openAccountIncident(
  service: LexofficeModuleService,
  failure: Failure
): Promise<{ id: string; opened: boolean } | null> {
  if (!isAccountFailure(failure.code)) {
    return null
  }
  const state = stateOf[failure.code]
  if (state !== undefined) {
    await service.saveConnection({ state })
  }
  return openIncident(service.sql, {
    id: generateEntityId(undefined, "lexinc"),
    code: failure.code,
    params: failure.params,
    subject_type: "connection",
    subject_id: connectionId,
    document_id: null,
    order_id: null,
    order_display_id: null,
    search_text: null,
  })
}
