import type { MedusaContainer } from "@medusajs/framework/types"
import { accountCodes } from "../../domain/retry/next-attempt"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { cutOutageShort } from "../../modules/lexoffice/sql/claim-documents"
import { connectionId, resumeWork } from "../../modules/lexoffice/sql/connection"
import { closeIncidents, IncidentClosing } from "../../modules/lexoffice/sql/incidents"
import { checkConnection } from "../connect"
import { evaluateOrders } from "../evaluate-orders"
import { dismissDocument, drainDocuments, transmitNow } from "../transmit-documents"

/** Repeats the work an incident is about. Success closes it by itself. */
export async function retryIncident(container: MedusaContainer, incidentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const incident = await service.retrieveLexofficeIncident(incidentId)
  switch (incident.subject_type) {
    case "order": {
      const { documentIds } = await evaluateOrders(container, [incident.subject_id])
      await drainDocuments(container, { ids: documentIds })
      return
    }
    case "document":
      await transmitNow(container, [incident.subject_id])
      return
    case "connection":
      await retryAccount(container, service)
      return
    case "contact":
      await forgetLastSent(service, incident.subject_id)
      return
  }
}

/** Enough to see that it works again; the job takes the rest of a backlog. */
const whilePersonWaits = 10

async function retryAccount(container: MedusaContainer, service: LexofficeModuleService): Promise<void> {
  const { failed } = await checkConnection(container)
  if (failed === 0) {
    await resumeAfterOutage(service)
    await drainDocuments(container, { limit: whilePersonWaits })
  }
}

async function resumeAfterOutage(service: LexofficeModuleService): Promise<void> {
  await resumeWork(service.sql)
  await cutOutageShort(service.sql, accountCodes)
  await closeIncidents(
    service.sql,
    { type: "connection", id: connectionId },
    { by: "system", resolution: "succeeded" }
  )
}

/** The contact is sent again with the customer's next document; until then nothing is open about it. */
async function forgetLastSent(service: LexofficeModuleService, contactId: string): Promise<void> {
  await service.updateLexofficeContacts({ id: contactId, sent_hash: null })
  await closeIncidents(
    service.sql,
    { type: "contact", id: contactId },
    { by: "system", resolution: "superseded" }
  )
}

/** A person took care of it elsewhere. A document then counts as booked by hand. */
export async function dismissIncident(
  container: MedusaContainer,
  incidentId: string,
  by: { note: string; userId: string }
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const incident = await service.retrieveLexofficeIncident(incidentId)
  if (incident.subject_type === "document") {
    await dismissDocument(container, incident.subject_id, by)
  }
  const closing: IncidentClosing = { by: by.userId, resolution: "dismissed", note: by.note }
  await closeIncidents(service.sql, { type: incident.subject_type, id: incident.subject_id }, closing)
}
