import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findByRemoteIds } from "../../modules/lexoffice/sql/settlement"
import { readOne } from "./listed-rows"
import { refreshDunning } from "./read-dunnings"
import { newRun, nothingPulled, PullSummary } from "./pull-summary"
import { countingFailures } from "./counting-failures"

/** Reads those of the records in lexoffice again that are documents of ours. */
export async function refreshDocuments(
  container: MedusaContainer,
  remoteIds: readonly string[]
): Promise<PullSummary> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const documents = await findByRemoteIds(service.sql, remoteIds)
  if (documents.length === 0) {
    return nothingPulled()
  }
  const run = newRun(await service.client({ documentId: null, priority: "normal" }))
  for (const document of documents) {
    await readOne(container, run, document, null)
  }
  return run.summary
}

/** Reads reminders that lexoffice told of. One that cannot be read keeps no other waiting. */
export async function refreshDunnings(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (ids.length === 0) {
    return
  }
  const run = newRun(await service.client({ documentId: null, priority: "normal" }))
  for (const id of ids) {
    await countingFailures(run, () => refreshDunning(container, run.http, id))
  }
}
