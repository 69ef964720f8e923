import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { lastingAccountCodes } from "../../domain/retry/next-attempt"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { connectionId, recordWorking } from "../../modules/lexoffice/sql/connection"
import { closeIncidents } from "../../modules/lexoffice/sql/incidents"
import { closeDocumentIncidents } from "../incidents/close-document-incidents"

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
  const closed = await recordAccountWorks(service)
  closed.push(...(await closeDocumentIncidents(service, documentId, closing, stillOpen)))
  await container
    .resolve(Modules.EVENT_BUS)
    .emit([
      { name: "lexoffice.document.transmitted", data: { id: documentId } },
      ...closed.map((id) => ({ name: "lexoffice.incident.closed", data: { id } })),
    ])
}

/** @returns the ids of the account's incidents, which are closed now */
export async function recordAccountWorks(service: LexofficeModuleService): Promise<string[]> {
  await recordWorking(service.sql)
  const closed = await closeIncidents(
    service.sql,
    { type: "connection", id: connectionId },
    { by: "system", resolution: "succeeded" },
    lastingAccountCodes
  )
  if (closed.length > 0) {
    await service.saveConnection({ state: "connected" })
  }
  return closed
}
