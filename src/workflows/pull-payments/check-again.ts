import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findBooked } from "../../modules/lexoffice/sql/settlement"
import { refuseElsewhere } from "../connect/refuse-elsewhere"
import { readHeadAndSettlement } from "./read-settlement"
import { recordReading } from "./record-reading"

/**
 * A person put a document right in lexoffice: it is read again, and its incident closes when it agrees.
 * @throws SyncError `document_in_other_company`
 */
export async function checkAgain(container: MedusaContainer, documentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  refuseElsewhere(await service.retrieveLexofficeDocument(documentId))
  const document = await findBooked(service.sql, documentId)
  if (document !== null) {
    const http = await service.client({ documentId, priority: "interactive" })
    await recordReading(container, document, await readHeadAndSettlement(http, document))
  }
}
