import type { MedusaContainer } from "@medusajs/framework/types"
import { listVouchers, VoucherlistRow } from "../../lexoffice-api"
import { berlinDay } from "../../domain/documents"
import { cents, fromDecimal } from "../../domain/money"
import { confirmedFacts } from "../../domain/settlement"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import {
  claimSentDocuments,
  releaseDocument,
  SentDocument,
} from "../../modules/lexoffice/sql/claim-documents"
import { tellNotPermitted } from "../incidents/tell-not-permitted"
import { confirmLater } from "./confirm-later"
import { recordArrived } from "./record-arrived"
import { recordAccountFailure } from "./record-failure"
import { recordSuccess } from "./record-success"
import { toFailure } from "./to-failure"

/** The most rows of one page of the list. Source: lexware public API, paging. */
export const confirmedTogether = 250
/** Other documents of the day stand between ours; what is not on these pages is read alone. */
const pagesRead = 3

/**
 * Confirms documents that were sent while others waited: one request reads number, state and total
 * of up to 250. What the list does not show, or shows with another total, is read alone.
 * @returns how many were confirmed, and how many are due to be read alone
 */
export async function confirmSent(
  container: MedusaContainer,
  owner: string
): Promise<{ confirmed: number; toReadAlone: number }> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const sent = await claimSentDocuments(service.sql, owner, confirmedTogether)
  const result = { confirmed: 0, toReadAlone: 0 }
  if (sent.length === 0) {
    return result
  }
  const rows = await listed(service, sent).catch((error: unknown) => putOff(container, owner, sent, error))
  for (const document of sent) {
    const row = rows?.get(document.remote_id)
    if (row !== undefined && (await confirm(container, document, row))) {
      await recordSuccess(container, service, document.id)
      result.confirmed++
    } else if (rows !== null) {
      const release = { waitMs: 0, errorCode: "not_listed", countsAsAttempt: false }
      await releaseDocument(service.sql, document.id, owner, release)
      result.toReadAlone++
    }
  }
  return result
}

/** The list could not be read: later, together again. A key that may not read it will not do so then: each is read alone. */
async function putOff(
  container: MedusaContainer,
  owner: string,
  sent: readonly SentDocument[],
  error: unknown
): Promise<Map<string, VoucherlistRow> | null> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const failure = toFailure(error)
  if (failure.code === "permission_missing") {
    await tellNotPermitted(container, failure)
    return new Map()
  }
  for (const document of sent) {
    await confirmLater(service, document.id, owner)
  }
  await recordAccountFailure(container, failure)
  return null
}

async function listed(
  service: LexofficeModuleService,
  sent: readonly SentDocument[]
): Promise<Map<string, VoucherlistRow>> {
  const http = await service.client({ documentId: null, priority: "normal" })
  const wanted = new Set(sent.map(({ remote_id }) => remote_id))
  const createdDateFrom = sent.map(({ sent_on }) => sent_on).sort()[0]
  const filter = { types: ["invoice", "creditnote"] as const, statuses: "any" as const, createdDateFrom }
  const found = new Map<string, VoucherlistRow>()
  let read = 0
  for await (const row of listVouchers(http, filter, "createdDate,DESC")) {
    if (wanted.has(row.id)) {
      found.set(row.id, row)
    }
    if (++read >= pagesRead * confirmedTogether || found.size === wanted.size) {
      break
    }
  }
  return found
}

/** False: the row does not say enough, or says something else; the document itself must be read. */
async function confirm(
  container: MedusaContainer,
  document: SentDocument,
  row: VoucherlistRow
): Promise<boolean> {
  const { totalAmount, voucherNumber, voucherStatus, openAmount, dueDate } = row
  if (
    totalAmount === null ||
    voucherNumber === null ||
    Math.round(totalAmount * 100) !== document.total_cents
  ) {
    return false
  }
  const open = openAmount === null ? null : fromDecimal(openAmount)
  const issued = { kind: document.kind, finalize: document.finalize, total: cents(document.total_cents) }
  const facts = confirmedFacts({ status: voucherStatus, open }, issued)
  await recordArrived(container, {
    documentId: document.id,
    number: voucherNumber,
    remoteStatus: facts.status,
    dueDate: dueDate === null ? null : berlinDay(new Date(dueDate)),
    openCents: facts.open,
    paymentState: facts.state,
  })
  return true
}
