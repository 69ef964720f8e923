import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findByRemoteIds } from "../../modules/lexoffice/sql/settlement"
import { readOne } from "./listed-rows"
import { refreshDunning } from "./read-dunnings"
import { nothingPulled, PullSummary } from "./pull-summary"
import { countingFailures } from "./counting-failures"

/** Reads those of the records in lexoffice again that are documents of ours. */
export async function refreshDocuments(
  container: MedusaContainer,
  remoteIds: readonly string[]
): Promise<PullSummary> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const summary = nothingPulled()
  const documents = await findByRemoteIds(service.sql, remoteIds)
  const http = documents.length === 0 ? null : await service.client({ documentId: null, priority: "normal" })
  for (const document of documents) {
    if (http !== null) {
      await readOne(container, http, document, summary, null)
    }
  }
  return summary
}

/** Reads reminders that lexoffice told of. One that cannot be read keeps no other waiting. */
export async function refreshDunnings(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const summary = nothingPulled()
  for (const id of ids) {
    const http = await service.client({ documentId: null, priority: "normal" })
    await countingFailures(summary, () => refreshDunning(container, http, id))
  }
}
