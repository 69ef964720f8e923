import type { MedusaContainer } from "@medusajs/framework/types"
import {
  bookAgainCodes,
  checkAgainCodes,
  correctedGoneCode,
  mailCodes,
  unreadableCode,
} from "../../domain/incidents"
import { accountCodes, lastingAccountCodes, pullCodes } from "../../domain/retry/next-attempt"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { recordBookedByHand } from "../../modules/lexoffice/sql/booked-by-hand"
import { itemsOfOrder, recordLookedAt } from "../../modules/lexoffice/sql/captures"
import { cutOutageShort } from "../../modules/lexoffice/sql/claim-documents"
import { condition } from "../../modules/lexoffice/sql/conditions"
import { connectionId, resumeWork } from "../../modules/lexoffice/sql/connection"
import type { IncidentClosing } from "../../modules/lexoffice/sql/incidents"
import { forgetUnread } from "../../modules/lexoffice/sql/unread-records"
import { checkConnection, connectFromOptionsNow } from "../connect"
import { askAgain, evaluateOrders } from "../evaluate-orders"
import { mailAgain } from "../mail-documents"
import { bookAgain, bookCorrectedAgain, checkAgain, pullPayments, recordInShop } from "../pull-payments"
import { checkFile } from "../own-file"
import { dismissDocument, drainDocuments, transmitNow } from "../transmit-documents"
import { closeAboutMail, closeAll, closeOne } from "./close-incidents"
import { noteRetry } from "./note-retry"
import { tellClosed } from "./tell-closed"

/** Repeats the work an incident is about. Success closes it by itself. */
export async function retryIncident(container: MedusaContainer, incidentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const incident = await service.retrieveLexofficeIncident(incidentId)
  await noteRetry(service.sql, condition("i.id = ? and i.closed_at is null", incidentId))
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
      if (pullCodes.includes(incident.code)) {
        await pullPayments(container)
        return
      }
      await retryAccount(container, service)
      return
    case "contact":
      await forgetLastSent(container, incident.subject_id)
      return
  }
}

async function retryDocument(container: MedusaContainer, documentId: string, code: string): Promise<void> {
  if (mailCodes.includes(code)) {
    await mailAgain(container, documentId)
  } else if (bookAgainCodes.includes(code)) {
    await bookAgain(container, documentId)
  } else if (code === correctedGoneCode) {
    await bookCorrectedAgain(container, documentId)
  } else if (checkAgainCodes.includes(code)) {
    await checkAgain(container, documentId)
  } else if (code === "payment_not_recorded") {
    await recordInShop(container)
  } else {
    await transmitNow(container, [documentId])
  }
}

/** Enough to see that it works again; the job takes the rest of a backlog. */
const whilePersonWaits = 10

/** @throws what keeps a shop from connecting that is set up by its plugin options */
async function retryAccount(container: MedusaContainer, service: LexofficeModuleService): Promise<void> {
  await connectFromOptionsNow(container)
  const { failed } = await checkConnection(container)
  if (failed === 0) {
    await resumeAfterOutage(container, service)
    await drainDocuments(container, { limit: whilePersonWaits })
  }
}

async function resumeAfterOutage(container: MedusaContainer, service: LexofficeModuleService): Promise<void> {
  await resumeWork(service.sql)
  await cutOutageShort(service.sql, accountCodes)
  await closeAll(
    container,
    { type: "connection", id: connectionId },
    { by: "system", resolution: "succeeded" },
    lastingAccountCodes
  )
}

/** The contact is sent again with the customer's next document; until then nothing is open about it. */
async function forgetLastSent(container: MedusaContainer, contactId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await service.updateLexofficeContacts({ id: contactId, sent_hash: null })
  await closeAll(container, { type: "contact", id: contactId }, { by: "system", resolution: "superseded" })
}

/** It is read again when lexoffice tells of it, and told again only after hours of failing once more. */
async function forgetDocument(service: LexofficeModuleService, documentId: string): Promise<void> {
  const { remote_id: remoteId } = await service.retrieveLexofficeDocument(documentId)
  await (remoteId === null ? undefined : forgetUnread(service.sql, remoteId))
}

/**
 * A person took care of it elsewhere. A document that was not sent then counts as booked by hand, with all that is open
 * about it; an order that could not be booked is left alone from then on. Else the one incident is settled, and whatever
 * else is open about the same subject stays for who has read it.
 */
export async function dismissIncident(
  container: MedusaContainer,
  incidentId: string,
  by: { note: string; userId: string }
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const incident = await service.retrieveLexofficeIncident(incidentId)
  const closing: IncidentClosing = { by: by.userId, resolution: "dismissed", note: by.note }
  if (mailCodes.includes(incident.code)) {
    await closeAboutMail(container, incident.subject_id, closing)
    return
  }
  if (incident.subject_type === "order") {
    await tellClosed(container, await recordBookedByHand(service.sql, incident.subject_id, by))
    return
  }
  if (incident.code === "payment_not_recorded" && incident.order_id !== null) {
    const seen = await itemsOfOrder(service.sql, incident.order_id)
    await recordLookedAt(service.sql, incident.order_id, seen)
  } else if (incident.code === unreadableCode) {
    await forgetDocument(service, incident.subject_id)
  } else if (incident.subject_type === "document") {
    await dismissDocument(container, incident.subject_id, by)
  }
  const subject = { type: incident.subject_type, id: incident.subject_id }
  await closeOne(container, subject, incident.code, closing)
}
