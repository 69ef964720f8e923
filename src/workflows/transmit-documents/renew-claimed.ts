import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { renewDocument } from "../evaluate-orders/renew-document"

/**
 * A person asked for another try of a stopped document, after correcting the order, say. Its turn has come, and
 * what it says is written anew. Until that is done it is due, whatever happens to this process.
 */
export async function renewClaimed(container: MedusaContainer, documentId: string): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await renewDocument(container, documentId)
  await sql.execute(`update lexoffice_document set renew_due = false where id = ?`, [documentId])
}
