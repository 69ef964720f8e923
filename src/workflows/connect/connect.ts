import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { accountCodes } from "../../domain/retry/next-attempt"
import { getProfile, Profile } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { cutOutageShort } from "../../modules/lexoffice/sql/claim-documents"
import { connectionId, resumeWork } from "../../modules/lexoffice/sql/connection"
import {
  leaveContacts,
  leaveDocuments,
  stopUnanswered,
  takeContactsBack,
  takeDocumentsBack,
} from "../../modules/lexoffice/sql/other-company"
import { readCountries } from "../countries"
import { closeAll } from "../incidents/close-incidents"
import { openDocumentIncident } from "../incidents/open-document-incident"
import { tellOpened } from "../incidents/tell-opened"
import { ensureSubscriptions, removeSubscriptions } from "../webhooks/ensure-subscriptions"

type ConnectInput = {
  apiKey: string
  source: "admin" | "options"
  /** Needed when the key belongs to another company than before: its documents stay there, links to contacts are dropped */
  replaceOrganization: boolean
}

const keyLifetimeMonths = 24

/**
 * Connects the shop: the key is tried on the account before it is stored.
 * @throws SyncError `organization_changed`; LexofficeApiError when lexoffice refuses the key or cannot be reached
 */
export async function connect(container: MedusaContainer, input: ConnectInput): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const before = await service.readConnection()
  const http = service.clientWithKey(input.apiKey, { documentId: null, priority: "interactive" })
  const profile = await getProfile(http)
  const { organization_id: known } = before
  const isOther = known !== null && known !== profile.organizationId
  if (isOther && !input.replaceOrganization) {
    throw new SyncError({
      kind: "needs_person",
      code: "organization_changed",
      params: { before: before.company_name, now: profile.companyName },
    })
  }
  const countries = await readCountries(http)
  if (before.state !== "not_connected" && !service.isStoredKey(before, input.apiKey)) {
    await removeSubscriptions(container)
  }
  if (isOther) {
    await dropLinks(service, known)
    await leaveDocuments(service.sql, known)
    await tellUnanswered(container, service)
  }
  const connectedAt = isOther || before.connected_at === null ? new Date() : before.connected_at
  await service.saveConnection({
    ...profileFields(profile),
    countries,
    state: "connected",
    disconnected_at: null,
    source: input.source,
    can_hint_payments: false,
    api_key_encrypted: input.source === "admin" ? service.encryptSecret(input.apiKey) : null,
    connected_at: connectedAt,
    renew_by: renewBy(new Date()),
    sweep_watermark: before.sweep_watermark ?? dayBefore(new Date(connectedAt)),
  })
  await takeDocumentsBack(service.sql, profile.organizationId)
  await takeContactsBack(service.sql, profile.organizationId)
  await resumeWork(service.sql)
  await cutOutageShort(service.sql, accountCodes)
  await closeAll(
    container,
    { type: "connection", id: connectionId },
    { by: "system", resolution: "succeeded" }
  )
  await ensureSubscriptions(container)
}

/**
 * Ends the connection. Documents stay as history; contacts in lexoffice count for nothing, until the same company is back.
 * Which one it was is kept, so that the key of another one is noticed.
 */
export async function disconnect(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { organization_id: organizationId } = await service.readConnection()
  await removeSubscriptions(container)
  await dropLinks(service, organizationId)
  await service.saveConnection({
    state: "not_connected",
    disconnected_at: new Date(),
    source: null,
    profile: null,
    can_hint_payments: false,
    api_key_encrypted: null,
    renew_by: null,
    checked_at: null,
  })
  await closeAll(
    container,
    { type: "connection", id: connectionId },
    { by: "system", resolution: "superseded" }
  )
}

async function tellUnanswered(container: MedusaContainer, service: LexofficeModuleService): Promise<void> {
  const code = "unanswered_in_other_company"
  const opened = await service.sql.transactional(async (sql) => {
    const incidents = []
    for (const id of await stopUnanswered(sql, code)) {
      incidents.push(await openDocumentIncident(service, id, code, { params: {} }, sql))
    }
    return incidents
  })
  await tellOpened(container, ...opened)
}

async function dropLinks(service: LexofficeModuleService, organizationId: string | null): Promise<void> {
  await service.saveConnection({ posting_categories: null, posting_categories_read_at: null })
  if (organizationId !== null) {
    await leaveContacts(service.sql, organizationId)
  }
}

const profileFields = (profile: Profile) => ({
  organization_id: profile.organizationId,
  company_name: profile.companyName,
  checked_at: new Date(),
  profile: {
    taxType: profile.taxType,
    smallBusiness: profile.smallBusiness,
    distanceSalesPrinciple: profile.distanceSalesPrinciple,
    connectionId: profile.connectionId,
  },
})

/** The first sweep finds the orders of the day of connecting, which is the first that is booked. */
const dayBefore = (instant: Date): Date => new Date(instant.getTime() - 24 * 60 * 60_000)

function renewBy(from: Date): Date {
  const day = new Date(from)
  day.setUTCMonth(day.getUTCMonth() + keyLifetimeMonths)
  return day
}

export { profileFields }
