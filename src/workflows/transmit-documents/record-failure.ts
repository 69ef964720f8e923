import { generateEntityId } from "@medusajs/framework/utils"
import { decideNextStep, Failure, isAccountFailure } from "../../domain/retry/next-attempt"
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
  const document = await service.retrieveLexofficeDocument(documentId, { select: ["id", "attempt_count"] })
  const connection = await service.readConnection()
  const next = decideNextStep(failure, document.attempt_count, connection.pause_count, Math.random())
  const release = { waitMs: 0, errorCode: failure.code, countsAsAttempt: false }
  switch (next.step) {
    case "wait":
      await releaseDocument(service.sql, documentId, owner, { ...release, ...next })
      return { outcome: "waiting", code: failure.code, incidentId: null }
    case "pause": {
      await releaseDocument(service.sql, documentId, owner, release)
      await pauseWork(service.sql, next.pauseMs)
      const incidentId = await openAccountIncident(service, failure)
      return { outcome: "paused", code: failure.code, incidentId }
    }
    case "wait_for_person": {
      await releaseDocument(service.sql, documentId, owner, { ...release, waitMs: next.waitMs })
      const { id } = await openDocumentIncident(service, documentId, failure.code, { params: failure.params })
      return { outcome: "waiting", code: failure.code, incidentId: id }
    }
    case "stop": {
      await recordFailed(service.sql, documentId, owner, failure.code)
      const { id } = await openDocumentIncident(service, documentId, failure.code, { params: failure.params })
      return { outcome: "failed", code: failure.code, incidentId: id }
    }
  }
}

/** One incident for the account, however many documents wait for it. */
export async function openAccountIncident(
  service: LexofficeModuleService,
  failure: Failure
): Promise<string | null> {
  if (!isAccountFailure(failure.code)) {
    return null
  }
  const state = stateOf[failure.code]
  if (state !== undefined) {
    await service.saveConnection({ state })
  }
  const { id } = await openIncident(service.sql, {
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
  return id
}
