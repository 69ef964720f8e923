import type LexofficeModuleService from "../../modules/lexoffice/service"
import { closeIncidents, IncidentClosing } from "../../modules/lexoffice/sql/incidents"

/** Closes what is open about a document. @returns the ids closed */
export const closeDocumentIncidents = (
  service: LexofficeModuleService,
  documentId: string,
  closing: IncidentClosing,
  exceptCodes: string[] = []
): Promise<string[]> =>
  closeIncidents(service.sql, { type: "document", id: documentId }, closing, exceptCodes)
