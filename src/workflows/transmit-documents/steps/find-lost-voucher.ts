import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SyncError } from "../../../domain/errors"
import { Http, listVouchers, VoucherlistRow } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { findLost, hasOurTotal, MadeOn, oldestFirst } from "../find-lost"
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
    const found = await findLost(service, document, (http, { madeOn }) => lookUp(http, document, madeOn))
    return new StepResponse<string | null>(found)
  }
)

async function lookUp(http: Http, document: ClaimedDocument, madeOn: MadeOn): Promise<string[]> {
  const rows = await withOurNumber(http, document, madeOn)
  const ours = rows.filter((row) => hasOurTotal(row, document))
  if (ours.length === 0 && rows.length > 0) {
    const params = { number: document.number, remote_ids: rows.map(({ id }) => id) }
    throw new SyncError({ kind: "needs_person", code: "voucher_number_taken", params })
  }
  return ours.map(({ id }) => id)
}

/**
 * lexoffice compares numbers without regard to case, and may not know the filter at all: so rows are compared. One that
 * was voided there is not what was sent: its document is booked again under the same number.
 */
async function withOurNumber(
  http: Http,
  { kind, number }: ClaimedDocument,
  madeOn: MadeOn
): Promise<VoucherlistRow[]> {
  const types = [kind === "invoice" ? "salesinvoice" : "salescreditnote"] as const
  const filter = { types, statuses: "any" as const, ...madeOn, voucherNumber: number ?? "" }
  // a row may come twice
  const rows = new Map<string, VoucherlistRow>()
  for await (const row of listVouchers(http, filter, oldestFirst)) {
    if (row.voucherNumber === number && row.voucherStatus !== "voided") {
      rows.set(row.id, row)
    }
  }
  return [...rows.values()]
}
