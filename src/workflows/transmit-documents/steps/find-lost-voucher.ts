import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { berlinDay } from "../../../domain/documents"
import { SyncError } from "../../../domain/errors"
import { Http, listVouchers, VoucherlistRow } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { unknownAttempts } from "../../../modules/lexoffice/sql/attempts"
import { adoptOrGiveUp } from "../adopt"
import { ClaimedDocument } from "./load-document"

export const findLostVoucherStepId = "lexoffice-find-lost-voucher"

/**
 * After a try whose outcome nobody knows: looks the voucher up by our number, which is given once.
 * @returns lexoffice's id of the voucher; null when it has to be sent
 * @throws SyncError `voucher_number_taken`, `document_doubled`
 */
export const findLostVoucherStep = createStep(
  findLostVoucherStepId,
  async ({ document }: { document: ClaimedDocument }, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const attempts = document.remoteId === null ? await unknownAttempts(service.sql, document.id) : []
    const first = attempts[0]
    if (!first) {
      return new StepResponse<string | null>(document.remoteId)
    }
    const http = await service.client({ documentId: document.id, priority: document.priority })
    const rows = await withOurNumber(http, document, berlinDay(new Date(first.started_at)))
    const ours = rows.filter((row) => hasOurTotal(row, document))
    if (ours.length === 0 && rows.length > 0) {
      const params = { number: document.number, remote_ids: rows.map(({ id }) => id) }
      throw new SyncError({ kind: "needs_person", code: "voucher_number_taken", params })
    }
    const hits = ours.map(({ id }) => id)
    return new StepResponse<string | null>(await adoptOrGiveUp(service.sql, document, attempts, hits))
  }
)

/** lexoffice compares numbers without regard to case, and may not know the filter at all: so rows are compared. */
async function withOurNumber(
  http: Http,
  { kind, number }: ClaimedDocument,
  createdDateFrom: string
): Promise<VoucherlistRow[]> {
  const types = [kind === "invoice" ? "salesinvoice" : "salescreditnote"] as const
  const filter = { types, statuses: "any" as const, createdDateFrom, voucherNumber: number ?? "" }
  const rows: VoucherlistRow[] = []
  for await (const row of listVouchers(http, filter)) {
    if (row.voucherNumber === number) {
      rows.push(row)
    }
  }
  return rows
}

const hasOurTotal = ({ totalAmount }: VoucherlistRow, { totalCents }: ClaimedDocument): boolean =>
  totalAmount === null || Math.round(totalAmount * 100) === totalCents
