import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { claimDocuments, isSending, nextDueIn } from "../../modules/lexoffice/sql/claim-documents"
import { noteMailSetting } from "../mail-documents/note-mail-setting"
import { confirmedTogether, confirmSent } from "./confirm-sent"
import { probeAfterPause } from "./probe"
import { Outcome, transmitOne } from "./transmit-one"

/** `sent`: arrived, and confirmed later together with others. */
export type DrainSummary = Record<Outcome, number>

type DrainOptions = {
  /** Only these documents; default: whatever is due */
  ids?: string[]
  /** A person waits for them: they overtake all others */
  interactive?: boolean
  /** Ends after about so many documents; the next run goes on. Default: no limit */
  limit?: number
}

/**
 * Documents under way at the same time in one process. An answer may take longer than the pause
 * between two requests that the rate limit demands, so one lane could not use up the rate.
 */
const lanes = 4

/**
 * Transmits due documents until none is left, oldest first. Safe to run in any number of processes
 * at once: each document is claimed by one of them.
 */
export async function drainDocuments(
  container: MedusaContainer,
  options: DrainOptions = {}
): Promise<DrainSummary> {
  const summary: DrainSummary = { transmitted: 0, sent: 0, waiting: 0, failed: 0, paused: 0 }
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const owner = generateEntityId(undefined, "lexrun")
  const { limit = Infinity } = options
  await noteMailSetting(container)
  await probeAfterPause(container)
  let rounds = 0
  for (let goOn = true; goOn;) {
    const width = Math.min(lanes, options.ids?.length ?? lanes, limit)
    await Promise.all(
      Array.from({ length: width }, (_, lane) => drainLane(container, `${owner}-${lane}`, options, summary))
    )
    // a credit note waits until its invoice is confirmed; of several processes the last one confirms for all
    const looked = (await isSending(service.sql)) ? 0 : await confirmMany(container, owner, summary)
    goOn = tried(summary) < limit && (looked > 0 || (await shortWait(service, options.ids, ++rounds)))
  }
  return summary
}

/** Two seconds until a new contact can be used, one until another document has made it: not worth a new run. */
const shortWaitMs = 4_000
const mostShortWaits = 5

/** Waits for the next document, if that is due in a moment. False: none is. */
async function shortWait(
  service: LexofficeModuleService,
  ids: string[] | undefined,
  round: number
): Promise<boolean> {
  const inMs = round > mostShortWaits ? null : await nextDueIn(service.sql, shortWaitMs, ids ?? null)
  if (inMs !== null && inMs > 0) {
    await new Promise((resolve) => setTimeout(resolve, inMs))
  }
  return inMs !== null
}

async function drainLane(
  container: MedusaContainer,
  owner: string,
  { ids, interactive = false, limit = Infinity }: DrainOptions,
  summary: DrainSummary
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  while (tried(summary) < limit) {
    const [documentId] = await claimDocuments(service.sql, owner, 1, ids ?? null)
    if (documentId === undefined) {
      return
    }
    summary[await transmitOne(container, { document_id: documentId, owner, interactive })]++
    if (summary.sent >= confirmedTogether) {
      await confirmMany(container, owner, summary)
    }
  }
}

const tried = (summary: DrainSummary): number =>
  Object.values(summary).reduce((total, count) => total + count, 0)

/** What is confirmed counts as transmitted, whoever sent it. @returns how many documents were looked at */
async function confirmMany(
  container: MedusaContainer,
  owner: string,
  summary: DrainSummary
): Promise<number> {
  summary.sent = 0
  const { confirmed, toReadAlone } = await confirmSent(container, owner)
  summary.transmitted += confirmed
  return confirmed + toReadAlone
}
