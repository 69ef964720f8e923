import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { remoteChangeCodes } from "../../domain/incidents"
import { PaymentFacts } from "../../domain/settlement"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { closeIncident } from "../../modules/lexoffice/sql/incidents"
import type { SettlementRow } from "../../modules/lexoffice/sql/settlement"
import { openDocumentIncident } from "../incidents/open-document-incident"
import { Reading } from "./read-settlement"

/** Codes of incidents of what a person did to a document in lexoffice. */
type RemoteChange = { code: string; params: Record<string, unknown> }

/** Tells a person when a document was voided, deleted or given other amounts in lexoffice, and forgets it when undone. */
export async function noticeRemoteChange(
  container: MedusaContainer,
  row: SettlementRow,
  after: PaymentFacts,
  { total, updatedAt }: Reading
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const change = changeOf(row, after, total)
  const emitted: { name: string; data: { id: string } }[] = []
  for (const code of remoteChangeCodes.filter((known) => known !== change?.code)) {
    const isTold = code !== "document_changed_remotely" || total !== null
    const closing = { by: "system", resolution: "superseded" } as const
    const closed = isTold
      ? await closeIncident(service.sql, { type: "document", id: row.id }, code, closing)
      : []
    emitted.push(...closed.map((id) => ({ name: "lexoffice.incident.closed", data: { id } })))
  }
  // a person who left it so is not asked again; how lexoffice computed it at first was told when it was sent
  const isNewlyListed = row.remote_updated_at !== null && updatedAt !== row.remote_updated_at
  const isNews =
    after.status !== row.remote_status || (change?.code === "document_changed_remotely" && isNewlyListed)
  if (change !== null && isNews) {
    const { id, opened } = await openDocumentIncident(service, row.id, change.code, { params: change.params })
    emitted.push(...(opened ? [{ name: "lexoffice.incident.opened", data: { id } }] : []))
  }
  if (emitted.length > 0) {
    await container.resolve(Modules.EVENT_BUS).emit(emitted)
  }
}

function changeOf(row: SettlementRow, after: PaymentFacts, total: number | null): RemoteChange | null {
  const number = row.number || "–"
  if (after.status === "voided") {
    return { code: "document_voided_remotely", params: { number } }
  }
  if (after.status === "deleted") {
    return { code: "document_deleted_remotely", params: { number } }
  }
  const isOther = total !== null && total !== row.total_cents
  return isOther
    ? { code: "document_changed_remotely", params: { number, ...amounts(row.total_cents, total) } }
    : null
}

const amounts = (ours: number, theirs: number) => ({
  ours: (ours / 100).toFixed(2),
  theirs: (theirs / 100).toFixed(2),
})
