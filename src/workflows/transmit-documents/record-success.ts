import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { accountCodes, lastingAccountCodes, notProvenByProfile } from "../../domain/retry/next-attempt"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { someWaitAfter } from "../../modules/lexoffice/sql/claim-documents"
import {
  connectionId,
  recordConnected,
  recordWorking,
  resumeWork,
} from "../../modules/lexoffice/sql/connection"
import { closeAll, closeDocumentIncidents } from "../incidents/close-incidents"

/**
 * A document arrived: account and document are well again, and their incidents close by themselves.
 * @param stillOpen codes of the document's incidents that its arrival does not solve
 */
export async function recordSuccess(
  container: MedusaContainer,
  service: LexofficeModuleService,
  documentId: string,
  stillOpen: string[]
): Promise<void> {
  const closing = { by: "system", resolution: "succeeded" } as const
  await recordAccountWorks(container, service)
  await closeDocumentIncidents(container, documentId, closing, stillOpen)
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: "lexoffice.document.transmitted", data: { id: documentId } })
}

/** The account's incidents close. */
export async function recordAccountWorks(
  container: MedusaContainer,
  service: LexofficeModuleService
): Promise<void> {
  await recordWorking(service.sql)
  await closeAccountIncidents(container, service, lastingAccountCodes)
}

/**
 * lexoffice gave the account's profile: what that proves to be over is over. A document that waits for the account
 * proves more with its arrival, and may be the only thing that lexoffice fails on.
 */
export async function recordAccountAnswers(
  container: MedusaContainer,
  service: LexofficeModuleService
): Promise<void> {
  if (!(await someWaitAfter(service.sql, accountCodes))) {
    await resumeWork(service.sql)
    await closeAccountIncidents(container, service, notProvenByProfile)
  }
}

async function closeAccountIncidents(
  container: MedusaContainer,
  service: LexofficeModuleService,
  exceptCodes: readonly string[]
): Promise<void> {
  await closeAll(
    container,
    { type: "connection", id: connectionId },
    { by: "system", resolution: "succeeded" },
    exceptCodes
  )
  await recordConnected(service.sql, accountCodes)
}
