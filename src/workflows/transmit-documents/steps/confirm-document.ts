import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { berlinDay, compareTotals, PredictedTotals } from "../../../domain/documents"
import { cents, fromDecimal } from "../../../domain/money"
import { CreditNote, getCreditNote, getInvoice, Invoice } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { recordTransmitted } from "../../../modules/lexoffice/sql/record-outcome"
import { openDocumentIncident } from "../../incidents/open-document-incident"
import { describeDifferences } from "../describe-differences"
import { ClaimedDocument } from "./load-document"

export const confirmDocumentStepId = "lexoffice-confirm-document"

/**
 * Reads the document back: its number, its state, and whether lexoffice computed what we did.
 * A difference cannot be undone through the API, so it opens an incident.
 */
export const confirmDocumentStep = createStep(
  confirmDocumentStepId,
  async ({ document, remoteId }: { document: ClaimedDocument; remoteId: string }, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const http = await service.client({ documentId: document.id, priority: "normal" })
    const isInvoice = document.kind === "invoice"
    const found = isInvoice ? await getInvoice(http, remoteId) : await getCreditNote(http, remoteId)
    const differences = compareTotals(document.content, totalsOf(found))
    if (differences.length > 0) {
      await openDocumentIncident(service, document.id, "totals_differ_after", {
        params: { number: found.voucherNumber, differences: describeDifferences(differences) },
      })
    }
    await recordTransmitted(service.sql, {
      documentId: document.id,
      number: found.voucherNumber ?? "",
      remoteStatus: found.voucherStatus,
      dueDate: dueDateOf(found),
      openCents: settled.includes(found.voucherStatus) ? 0 : document.totalCents,
      paymentState: paymentStateOf(found.voucherStatus),
    })
    return new StepResponse({ number: found.voucherNumber, differs: differences.length > 0 })
  }
)

function totalsOf(found: Invoice | CreditNote): PredictedTotals {
  const taxColumns = found.taxAmounts.map(({ taxRatePercentage, netAmount, taxAmount }) => {
    const net = fromDecimal(netAmount)
    const tax = fromDecimal(taxAmount)
    return { ratePercent: taxRatePercentage, net, tax, gross: cents(net + tax) }
  })
  return { taxColumns, total: fromDecimal(found.totalPrice.totalGrossAmount) }
}

const dueDateOf = (found: Invoice | CreditNote): string | null => {
  const due = "dueDate" in found ? found.dueDate : null
  return typeof due === "string" ? berlinDay(new Date(due)) : null
}

/** A credit note that lexoffice set off against its invoice is settled at once. */
const settled = ["paid", "paidoff", "voided"]

/** A draft is nothing anybody could pay. */
function paymentStateOf(remoteStatus: string): "open" | "paid" | "voided" | null {
  if (remoteStatus === "draft") {
    return null
  }
  return remoteStatus === "voided" ? "voided" : settled.includes(remoteStatus) ? "paid" : "open"
}
