import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { berlinDay, compareTotals, PredictedTotals } from "../../../domain/documents"
import { cents, fromDecimal } from "../../../domain/money"
import { confirmedFacts } from "../../../domain/settlement"
import { CreditNote, getCreditNote, getInvoice, Invoice } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { isBacklog } from "../../../modules/lexoffice/sql/claim-documents"
import { openDocumentIncident } from "../../incidents/open-document-incident"
import { tellOpened } from "../../incidents/tell-opened"
import { confirmLater } from "../confirm-later"
import { recordArrived } from "../record-arrived"
import { describeDifferences } from "../../../domain/incidents"
import { ClaimedDocument } from "./load-document"

export const confirmDocumentStepId = "lexoffice-confirm-document"

type ConfirmInput = { document: ClaimedDocument; remoteId: string; found: string | null; owner: string }

/** From so many waiting documents on, many are confirmed with one request later. */
const backlogFrom = 3

/**
 * Reads the document back: its number, its state, and whether lexoffice computed what we did.
 * A difference cannot be undone through the API, so it opens an incident. While others wait to be
 * sent, they go first, and this one is confirmed later together with them.
 */
export const confirmDocumentStep = createStep(
  confirmDocumentStepId,
  async ({ document, remoteId, found: wasThere, owner }: ConfirmInput, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const isUrgent = document.priority === "interactive" || wasThere !== null
    if (!isUrgent && (await isBacklog(service.sql, backlogFrom))) {
      await confirmLater(service, document.id, owner)
      return new StepResponse({ confirmed: false })
    }
    const http = await service.client({ documentId: document.id, priority: document.priority })
    const isInvoice = document.kind === "invoice"
    const found = isInvoice ? await getInvoice(http, remoteId) : await getCreditNote(http, remoteId)
    const differences = compareTotals(document.content, totalsOf(found))
    if (differences.length > 0) {
      const params = {
        number: found.voucherNumber,
        differences: describeDifferences(differences),
        theirs_cents: fromDecimal(found.totalPrice.totalGrossAmount),
      }
      const incident = await openDocumentIncident(service, document.id, "totals_differ_after", { params })
      await tellOpened(container, incident)
    }
    const { kind, finalize, totalCents } = document
    const issued = { kind, finalize, total: cents(totalCents) }
    const facts = confirmedFacts({ status: found.voucherStatus, open: null }, issued)
    const stillOpen = differences.length > 0 ? ["totals_differ_after"] : []
    const arrived = {
      documentId: document.id,
      number: found.voucherNumber ?? "",
      remoteStatus: facts.status,
      dueDate: dueDateOf(found),
      openCents: facts.open,
      paymentState: facts.state,
    }
    await recordArrived(container, arrived, stillOpen)
    return new StepResponse({ confirmed: true })
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
