import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { resumeWork } from "../../modules/lexoffice/sql/connection"
import { berlinDay } from "../../domain/documents"
import { DocumentFilter, documentsLike } from "../../modules/lexoffice/sql/document-filter"
import { makeAllDue } from "../../modules/lexoffice/sql/make-due"
import { makeDue } from "../../modules/lexoffice/sql/record-outcome"
import { drainDocuments, DrainSummary } from "./drain"

/** A person asks for documents to be sent now: waits are cut short, and corrected data is used. */
export async function transmitNow(container: MedusaContainer, documentIds: string[]): Promise<DrainSummary> {
  await queueDocuments(container, documentIds)
  return drainDocuments(container, { ids: documentIds, interactive: true })
}

/** Makes stopped and waiting documents due. @returns how many will be sent */
export async function queueDocuments(container: MedusaContainer, documentIds: string[]): Promise<number> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await resumeWork(service.sql)
  return (await makeDue(service.sql, documentIds)).length
}

/**
 * The same for all documents of a filter, however many: none of them is read.
 * @returns how many will be sent, and by what they are known together
 */
export async function queueAll(
  container: MedusaContainer,
  filter: DocumentFilter
): Promise<{ queued: number; batch: string }> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const batch = generateEntityId(undefined, "lexbatch")
  await resumeWork(sql)
  return { queued: await makeAllDue(sql, documentsLike(filter, berlinDay(new Date())), batch), batch }
}
