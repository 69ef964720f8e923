import type { MedusaContainer } from "@medusajs/framework/types"
import { decideNextStep, Failure, History, isAccountFailure } from "../../domain/retry/next-attempt"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { releaseDocument } from "../../modules/lexoffice/sql/claim-documents"
import { pausesBefore, pauseWork } from "../../modules/lexoffice/sql/connection"
import { recordFailed } from "../../modules/lexoffice/sql/record-outcome"
import type { Sql } from "../../modules/lexoffice/sql/sql"
import { openConnectionIncident } from "../incidents/open-connection-incident"
import { openDocumentIncident } from "../incidents/open-document-incident"
import { tellOpened } from "../incidents/tell-opened"
import { sentTwiceCode } from "./send-once"

type Incident = { id: string; opened: boolean }

/** What became of a document after a failed try. */
export type FailedTry = {
  outcome: "waiting" | "paused" | "failed"
  code: string
  /** Opened now, or renewed */
  incident: Incident | null
}

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
  const { code, params } = failure
  /** A worker that lost the document meanwhile says nothing, unless it is there twice. */
  const tell = async (sql: Sql, outcome: "waiting" | "failed", isOurs: boolean): Promise<FailedTry> => {
    if (!isOurs && code !== sentTwiceCode) {
      return { outcome: "waiting", code, incident: null }
    }
    return { outcome, code, incident: await openDocumentIncident(service, documentId, code, { params }, sql) }
  }
  switch (next.step) {
    case "wait":
      await releaseDocument(service.sql, documentId, owner, { ...release, ...next })
      return { outcome: "waiting", code, incident: null }
    case "pause": {
      await releaseDocument(service.sql, documentId, owner, { ...release, ...next })
      const incident = await pauseForAccount(service, failure, next.pauseMs, history.pauses)
      return { outcome: "paused", code, incident }
    }
    case "wait_for_person": {
      const isOurs = await releaseDocument(service.sql, documentId, owner, {
        ...release,
        waitMs: next.waitMs,
      })
      return tell(service.sql, "waiting", isOurs)
    }
    case "stop":
      // together, or a process that dies in between leaves a document that nobody is told of
      return service.sql.transactional(async (sql) =>
        tell(sql, "failed", await recordFailed(sql, documentId, owner, code))
      )
  }
}

async function historyOf(service: LexofficeModuleService, documentId: string): Promise<History> {
  const document = await service.retrieveLexofficeDocument(documentId, {
    select: ["id", "attempt_count", "failed_at"],
  })
  const { succeeded_at } = await service.readConnection()
  const { attempt_count, failed_at } = document
  return {
    attempts: attempt_count,
    pauses: await pausesBefore(service.sql),
    accountWorked: failed_at !== null && succeeded_at !== null && succeeded_at > failed_at,
  }
}

/** A failed call that was for no document: when the account is to blame, all work waits. */
export async function recordAccountFailure(container: MedusaContainer, failure: Failure): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const pauses = await pausesBefore(service.sql)
  const next = decideNextStep(failure, { attempts: 0, pauses, accountWorked: false }, Math.random())
  if (next.step === "pause") {
    await tellOpened(container, await pauseForAccount(service, failure, next.pauseMs, pauses))
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
): Promise<Incident | null> {
  await (pauseMs > 0 ? pauseWork(service.sql, pauseMs) : undefined)
  const isPassing = failure.code === "lexoffice_unreachable" && pauses === 0
  return isPassing ? null : openAccountIncident(service, failure)
}

/** One incident for the account, however many documents wait for it. */
export async function openAccountIncident(
  service: LexofficeModuleService,
  failure: Failure
): Promise<Incident | null> {
  if (!isAccountFailure(failure.code)) {
    return null
  }
  const state = stateOf[failure.code]
  // a key that never connected leaves the shop as it is
  if (state !== undefined && (await service.readConnection()).state !== "not_connected") {
    await service.saveConnection({ state })
  }
  return openConnectionIncident(service, failure.code, failure.params)
}
