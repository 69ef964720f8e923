import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { getProfile } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { readCountries } from "../countries"
import { tellOpened } from "../incidents/tell-opened"
import { checkCategoryMapping } from "../posting-categories"
import { openAccountIncident } from "../transmit-documents/record-failure"
import { recordAccountAnswers } from "../transmit-documents/record-success"
import { toFailure } from "../transmit-documents/to-failure"
import { profileFields } from "./connect"

/** Reads the account's profile and countries again, so that a changed tax type or a dead key is noticed without an order. */
export async function checkConnection(
  container: MedusaContainer
): Promise<{ checked: number; failed: number }> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const connection = await service.readConnection()
  if (connection.state === "not_connected") {
    return { checked: 0, failed: 0 }
  }
  try {
    const http = await service.client({ documentId: null, priority: "normal" })
    const profile = await getProfile(http)
    if (profile.organizationId !== connection.organization_id) {
      throw new SyncError({ kind: "needs_person", code: "organization_changed" })
    }
    await service.saveConnection({ ...profileFields(profile), state: "connected" })
    await service.saveConnection({ countries: await readCountries(http) })
    await checkCategoryMapping(container)
    await recordAccountAnswers(container, service)
    return { checked: 1, failed: 0 }
  } catch (error) {
    await tellOpened(container, await openAccountIncident(service, toFailure(error)))
    return { checked: 1, failed: 1 }
  }
}
