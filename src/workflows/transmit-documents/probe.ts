import type { MedusaContainer } from "@medusajs/framework/types"
import { decideNextStep, Failure, isAccountFailure } from "../../domain/retry/next-attempt"
import { getProfile } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { endPause, extendPause, takeProbe } from "../../modules/lexoffice/sql/connection"
import { tellOpened } from "../incidents/tell-opened"
import { openAccountIncident } from "./record-failure"
import { recordAccountAnswers } from "./record-success"
import { toFailure } from "./to-failure"

/**
 * When a pause of all work has run out, one worker asks lexoffice for its profile before any
 * document is tried again: an outage costs one harmless question per pause.
 */
export async function probeAfterPause(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (await takeProbe(service.sql)) {
    await probe(container)
  }
}

/** Whoever cannot say what the profile is, is not there: nobody would be told of anything else, and all work waits. */
const ofAccount = (failure: Failure): Failure =>
  isAccountFailure(failure.code) || failure.kind === "retryable"
    ? failure
    : { ...failure, kind: "retryable", code: "lexoffice_unreachable" }

/** Asks lexoffice for the account's profile, and draws from the answer whether work goes on. */
export async function probe(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  try {
    await getProfile(await service.client({ documentId: null, priority: "normal" }))
    await endPause(service.sql)
    await recordAccountAnswers(container, service)
  } catch (error) {
    const failure = ofAccount(toFailure(error))
    const { pause_count: pauses } = await service.readConnection()
    const history = { attempts: 0, pauses, accountWorked: false }
    const next = decideNextStep(failure, history, Math.random())
    await extendPause(service.sql, "pauseMs" in next ? next.pauseMs : "waitMs" in next ? next.waitMs : 60_000)
    await tellOpened(container, await openAccountIncident(service, failure))
  }
}
