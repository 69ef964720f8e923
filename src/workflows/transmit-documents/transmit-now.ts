import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { resumeWork } from "../../modules/lexoffice/sql/connection"
import { makeDue } from "../../modules/lexoffice/sql/record-outcome"
import { renewDocument } from "../evaluate-orders/renew-document"
import { drainDocuments, DrainSummary } from "./drain"

/** A person asks for documents to be sent now: waits are cut short, and corrected data is used. */
export async function transmitNow(container: MedusaContainer, documentIds: string[]): Promise<DrainSummary> {
  await queueDocuments(container, documentIds)
  return drainDocuments(container, { ids: documentIds, interactive: true })
}

/** Makes stopped and waiting documents due. @returns how many will be sent */
export async function queueDocuments(container: MedusaContainer, documentIds: string[]): Promise<number> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  for (const documentId of documentIds) {
    await renewDocument(container, documentId)
  }
  await resumeWork(service.sql)
  return (await makeDue(service.sql, documentIds)).length
}
