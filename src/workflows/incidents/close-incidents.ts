import type { MedusaContainer } from "@medusajs/framework/types"
import { mailCodes } from "../../domain/incidents"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import {
  closeIncident,
  closeIncidents,
  IncidentClosing,
  Subject,
} from "../../modules/lexoffice/sql/incidents"
import { closeMailIncidents } from "../../modules/lexoffice/sql/mails"
import { tellClosed } from "./tell-closed"

// Work closes incidents here and nowhere else, so that each closing is told once.

const sqlOf = (container: MedusaContainer) => container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE).sql

/** Closes what is open about a subject. @param exceptCodes stay open   @returns how many were closed */
export const closeAll = async (
  container: MedusaContainer,
  subject: Subject,
  closing: IncidentClosing,
  exceptCodes: readonly string[] = []
): Promise<number> =>
  tellClosed(container, await closeIncidents(sqlOf(container), subject, closing, exceptCodes))

/** The same, of a document. */
export const closeDocumentIncidents = (
  container: MedusaContainer,
  documentId: string,
  closing: IncidentClosing,
  exceptCodes: readonly string[] = []
): Promise<number> => closeAll(container, { type: "document", id: documentId }, closing, exceptCodes)

/** Closes one open incident of a subject. */
export const closeOne = async (
  container: MedusaContainer,
  subject: Subject,
  code: string,
  closing: IncidentClosing
): Promise<number> => tellClosed(container, await closeIncident(sqlOf(container), subject, code, closing))

/** Closes what is open about a document's mail. */
export const closeAboutMail = async (
  container: MedusaContainer,
  documentId: string,
  closing: IncidentClosing
): Promise<number> =>
  tellClosed(container, await closeMailIncidents(sqlOf(container), documentId, mailCodes, closing))
