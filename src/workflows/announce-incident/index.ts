import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { FeedEntry, toFeedEntry } from "../../domain/incidents"
import type { Settings } from "../../domain/settings"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { hasNotificationProvider } from "../../modules/lexoffice/sql/notification-providers"

const channel = "feed"

/** Medusa's own type of a notification lacks its key. */
const keyed = z.array(z.object({ idempotency_key: z.string().nullish() }))

/**
 * Tells of an incident in the dashboard's own notifications, which every person who signs in sees. They are stored as text, so
 * they cannot follow the reader's language, and the dashboard shows no link with them: they say where to look. Nothing waits for it: without an entry the incident is in the inbox all the same.
 */
export async function announceIncident(container: MedusaContainer, incidentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const [incident] = await service.listLexofficeIncidents({ id: incidentId, closed_at: null })
  if (incident === undefined) {
    return
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!(await hasNotificationProvider(service.sql, channel))) {
    logger.info(
      `lexoffice: an incident opened (${incident.code}); the shop has no notification feed to say so`
    )
    return
  }
  const [, open] = await service.listAndCountLexofficeIncidents(
    { code: incident.code, closed_at: null },
    { take: 1, select: ["id"] }
  )
  const { settings } = await service.readSettings()
  const entry = toFeedEntry(incident, open, languagesOf(settings))
  try {
    await writeEntry(container, entry, incident.code)
  } catch (error) {
    // two of one cause at the same moment: the other one wrote it
    if (!(await isWritten(container, entry, incident.code))) {
      logger.warn(`lexoffice: no notification about an incident (${incident.code}): ${String(error)}`)
    }
  }
}

/** A shop whose documents are in one language is run in it. */
const languagesOf = ({ document_language: language }: Settings) =>
  language === "by_country" ? (["de", "en"] as const) : ([language] as const)

const resource = (cause: string) => ({ resource_type: "lexoffice_incident", resource_id: cause })

const writeEntry = (container: MedusaContainer, { key, title, description }: FeedEntry, cause: string) =>
  container.resolve(Modules.NOTIFICATION).createNotifications({
    // the dashboard shows its readers what is to them, or to nobody
    to: "",
    channel,
    template: "admin-ui",
    data: { title, description },
    idempotency_key: key,
    ...resource(cause),
  })

async function isWritten(container: MedusaContainer, { key }: FeedEntry, cause: string): Promise<boolean> {
  const latest = { order: { created_at: "DESC" as const }, take: 5 }
  const found = await container.resolve(Modules.NOTIFICATION).listNotifications(resource(cause), latest)
  return keyed.parse(found).some(({ idempotency_key }) => idempotency_key === key)
}
