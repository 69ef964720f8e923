import type { MedusaContainer } from "@medusajs/framework/types"
import { remoteChangeCodes } from "../../domain/incidents"
import { amountTexts } from "../../domain/documents"
import { Cents, cents } from "../../domain/money"
import { PaymentFacts } from "../../domain/settlement"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { toldTotal } from "../../modules/lexoffice/sql/incidents"
import type { SettlementRow } from "../../modules/lexoffice/sql/settlement"
import { closeOne } from "../incidents/close-incidents"
import { openDocumentIncident } from "../incidents/open-document-incident"
import { tellOpened } from "../incidents/tell-opened"
import { Reading } from "./read-settlement"

/** Codes of incidents of what a person did to a document in lexoffice. */
type RemoteChange = { code: string; params: Record<string, unknown> }

/**
 * Tells a person when a document was voided, deleted or given other amounts in lexoffice, is a draft again or waits there for a
 * check, and forgets it when undone.
 */
export async function noticeRemoteChange(
  container: MedusaContainer,
  row: SettlementRow,
  after: PaymentFacts,
  { total, updatedAt }: Reading
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const change = changeOf(row, after, total)
  for (const code of remoteChangeCodes.filter((known) => known !== change?.code)) {
    const isTold = code !== "document_changed_remotely" || total !== null
    const closing = { by: "system", resolution: "superseded" } as const
    if (isTold) {
      await closeOne(container, { type: "document", id: row.id }, code, closing)
    }
  }
  const isOtherTotal = change?.code === "document_changed_remotely"
  const isNewlyListed = updatedAt !== row.remote_updated_at
  const isNews = after.status !== row.remote_status || (isOtherTotal && isNewlyListed)
  // a person who left it so is not asked again, whatever else happens to the document
  const isLeftSo = isNews && isOtherTotal && total === (await toldTotal(service.sql, row.id))
  if (change !== null && isNews && !isLeftSo) {
    const { params } = change
    await tellOpened(container, await openDocumentIncident(service, row.id, change.code, { params }))
  }
}

function changeOf(row: SettlementRow, after: PaymentFacts, total: Cents | null): RemoteChange | null {
  const number = row.number || "–"
  if (after.status === "voided") {
    return { code: "document_voided_remotely", params: { number } }
  }
  if (after.status === "deleted") {
    return { code: "document_deleted_remotely", params: { number } }
  }
  if (after.status === "draft" && row.finalize) {
    return { code: "document_back_to_draft", params: { number } }
  }
  if (after.status === "unchecked" || after.status === "blank") {
    return { code: "voucher_unchecked", params: { number } }
  }
  const isOther = total !== null && total !== row.total_cents
  return isOther
    ? { code: "document_changed_remotely", params: { number, ...amounts(cents(row.total_cents), total) } }
    : null
}

const amounts = (ours: Cents, theirs: Cents) => ({
  ours: amountTexts(ours),
  theirs: amountTexts(theirs),
  theirs_cents: theirs,
})
