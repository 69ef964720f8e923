import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { unreadableCode } from "../../domain/incidents"
import { Failure } from "../../domain/retry/next-attempt"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import type { SettlementRow } from "../../modules/lexoffice/sql/settlement"
import { forgetUnread, rememberUnread } from "../../modules/lexoffice/sql/unread-records"
import { closeOne } from "../incidents/close-incidents"
import { openDocumentIncident } from "../incidents/open-document-incident"
import { tellOpened } from "../incidents/tell-opened"
import { causeOf } from "./cause"

/** A person hears of a document that could not be read for so long. */
const longMs = 4 * 60 * 60_000

/** A document could not be read: every pull tries it again, whatever the lists say. */
export async function noteUnread(
  container: MedusaContainer,
  document: SettlementRow,
  failure: Failure
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const id = generateEntityId(undefined, "lexhook")
  if (await rememberUnread(service.sql, id, document.remote_id, longMs)) {
    const params = { number: document.number || "–", cause: causeOf(failure.code) }
    await tellOpened(container, await openDocumentIncident(service, document.id, unreadableCode, { params }))
  }
}

/** A document was read. */
export async function noteRead(container: MedusaContainer, document: SettlementRow): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (await forgetUnread(sql, document.remote_id)) {
    const closing = { by: "system", resolution: "succeeded" } as const
    await closeOne(container, { type: "document", id: document.id }, unreadableCode, closing)
  }
}
