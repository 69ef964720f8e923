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
import { tellOfDocument } from "../shop-events"
import { closeAll } from "../incidents/close-incidents"

/** A document arrived, and was recorded: the account is well again, and its incidents close by themselves. */
export async function recordSuccess(
  container: MedusaContainer,
  service: LexofficeModuleService,
  documentId: string
): Promise<void> {
  await recordAccountWorks(container, service)
  await tellOfDocument(container, documentId)
}

/** The account's incidents close; that a permission is missing only when no document waits for it. */
export async function recordAccountWorks(
  container: MedusaContainer,
  service: LexofficeModuleService
): Promise<void> {
  await recordWorking(service.sql)
  const isStillMissing = await someWaitAfter(service.sql, ["permission_missing"])
  const lasting = isStillMissing ? [...lastingAccountCodes, "permission_missing"] : lastingAccountCodes
  await closeAccountIncidents(container, service, lasting)
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
