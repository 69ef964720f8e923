import type { MedusaContainer } from "@medusajs/framework/types"
import { bookAgainCodes, mailCodes, remoteChangeCodes } from "../../domain/incidents"
import { accountCodes, lastingAccountCodes } from "../../domain/retry/next-attempt"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { cutOutageShort } from "../../modules/lexoffice/sql/claim-documents"
import { connectionId, resumeWork } from "../../modules/lexoffice/sql/connection"
import { closeIncidents, IncidentClosing } from "../../modules/lexoffice/sql/incidents"
import { recordLookedAt } from "../../modules/lexoffice/sql/captures"
import { closeMailIncidents } from "../../modules/lexoffice/sql/mails"
import { checkConnection } from "../connect"
import { askAgain, evaluateOrders } from "../evaluate-orders"
import { mailAgain } from "../mail-documents"
import { bookAgain, checkAgain, recordInShop } from "../pull-payments"
import { checkFile } from "../own-file"
import { dismissDocument, drainDocuments, transmitNow } from "../transmit-documents"

/** Repeats the work an incident is about. Success closes it by itself. */
export async function retryIncident(container: MedusaContainer, incidentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const incident = await service.retrieveLexofficeIncident(incidentId)
  switch (incident.subject_type) {
    case "order": {
      await askAgain(service, incident.subject_id)
      const { documentIds } = await evaluateOrders(container, [incident.subject_id])
      await drainDocuments(container, { ids: documentIds })
      return
    }
    case "document":
      if (incident.code === "file_changed") {
        await checkFile(container, incident.subject_id)
      }
      await retryDocument(container, incident.subject_id, incident.code)
      return
    case "connection":
      await retryAccount(container, service)
      return
    case "contact":
      await forgetLastSent(service, incident.subject_id)
      return
  }
}

async function retryDocument(container: MedusaContainer, documentId: string, code: string): Promise<void> {
  if (mailCodes.includes(code)) {
    await mailAgain(container, documentId)
  } else if (bookAgainCodes.includes(code)) {
    await bookAgain(container, documentId)
  } else if (remoteChangeCodes.includes(code)) {
    await checkAgain(container, documentId)
  } else if (code === "payment_not_recorded") {
    await recordInShop(container)
  } else {
    await transmitNow(container, [documentId])
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
    { by: "system", resolution: "succeeded" },
    lastingAccountCodes
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

/** A person took care of it elsewhere. A document then counts as booked by hand, except when only its mail failed. */
export async function dismissIncident(
  container: MedusaContainer,
  incidentId: string,
  by: { note: string; userId: string }
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const incident = await service.retrieveLexofficeIncident(incidentId)
  const closing: IncidentClosing = { by: by.userId, resolution: "dismissed", note: by.note }
  if (mailCodes.includes(incident.code)) {
    await closeMailIncidents(service.sql, incident.subject_id, mailCodes, closing)
    return
  }
  if (incident.code === "payment_not_recorded" && incident.order_id !== null) {
    await recordLookedAt(service.sql, incident.order_id)
  }
  if (incident.subject_type === "document") {
    await dismissDocument(container, incident.subject_id, by)
  }
  await closeIncidents(service.sql, { type: incident.subject_type, id: incident.subject_id }, closing)
}
