import type { MedusaContainer } from "@medusajs/framework/types"
import { Failure, isAccountFailure, pullCodes } from "../../domain/retry/next-attempt"
import { getProfile } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { connectionId } from "../../modules/lexoffice/sql/connection"
import { closeOne } from "../incidents/close-incidents"
import { openConnectionIncident } from "../incidents/open-connection-incident"
import { tellNotPermitted } from "../incidents/tell-not-permitted"
import { tellOpened } from "../incidents/tell-opened"
import { toFailure } from "../transmit-documents"
import { recordAccountFailure } from "../transmit-documents/record-failure"
import { causeOf } from "./cause"

/** One pull that did not work is nobody's business, nor is an hour of them. */
const tellAfterMs = 2 * 60 * 60_000

/**
 * A pull could not go on. When lexoffice does not even give the account's profile, all work waits. Else payments
 * alone cannot be read, and documents need not wait for that.
 */
export async function recordPullFailure(container: MedusaContainer, failure: Failure): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const account = await accountFailure(service)
  if (account !== null) {
    await recordAccountFailure(container, account)
  } else if (failure.code === "permission_missing") {
    await tellNotPermitted(container, failure)
  } else if (await isUnreadForLong(service)) {
    const params = { ...failure.params, cause: causeOf(failure.code) }
    await tellOpened(container, await openConnectionIncident(service, "payments_unreadable", params))
  }
}

/** Everything that is to be known of payments was read. */
export async function recordPullWorks(container: MedusaContainer): Promise<void> {
  for (const code of pullCodes) {
    const closing = { by: "system", resolution: "succeeded" } as const
    await closeOne(container, { type: "connection", id: connectionId }, code, closing)
  }
}

/** @returns null: the account works */
async function accountFailure(service: LexofficeModuleService): Promise<Failure | null> {
  try {
    await getProfile(await service.client({ documentId: null, priority: "normal" }))
    return null
  } catch (error) {
    const failure = toFailure(error)
    return isAccountFailure(failure.code) ? failure : null
  }
}

async function isUnreadForLong(service: LexofficeModuleService): Promise<boolean> {
  const { payments_watermark, connected_at } = await service.readConnection()
  const since = payments_watermark ?? connected_at
  return since !== null && Date.now() - new Date(since).getTime() >= tellAfterMs
}
