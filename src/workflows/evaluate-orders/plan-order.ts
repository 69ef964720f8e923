import { generateEntityId } from "@medusajs/framework/utils"
import {
  berlinDay,
  correctedInvoice,
  DocumentBooking,
  documentReference,
  SuppliedBeside,
} from "../../domain/documents"
import { NothingToDo, planDocuments, Policy } from "../../domain/ledger"
import { Settings } from "../../domain/settings/settings"
import { DecidedTax } from "../../domain/tax"
import type { NewDocument } from "../../modules/lexoffice/sql/write-documents"
import { suppliedOn } from "./delivery-facts"
import { Order } from "./order-schema"
import { suppliedBeside } from "./supplied-beside"
import { toBuyer } from "./to-buyer"
import { dueDate, orderNumber, toContent } from "./to-content"
import { toSale } from "./to-sale"
import { decideTax, SellerProfile, TaxContext } from "./to-tax"

/** A document of the order that exists already. */
export type ExistingDocument = {
  id: string
  kind: "invoice" | "credit_note"
  mode: Settings["delivery_mode"]
  sequence: number
  booking: DocumentBooking
  decision: DecidedTax
  besideMain?: SuppliedBeside[] | null
}

/** `vatIdAnswers`: what is on file about the buyers' VAT ids. */
export type PlanContext = Omit<TaxContext, "seller"> & {
  policy: Policy
  seller: SellerProfile | null
  now: Date
}

/** What has to happen for one order. */
export type OrderPlan =
  | { kind: "documents"; documents: NewDocument[] }
  | { kind: "nothing"; nothing: NothingToDo | { reason: "not_connected" | "booked_by_hand" } }
  | { kind: "needs_person"; code: string; params: Record<string, unknown> }

/** The whole evaluation of one order: ledger, buyer, tax, content. Reads nothing. */
export function planOrder(
  order: Order,
  existing: readonly ExistingDocument[],
  newestSequence: number,
  context: PlanContext
): OrderPlan {
  const { seller } = context
  if (seller === null) {
    return { kind: "nothing", nothing: { reason: "not_connected" } }
  }
  const sale = toSale(order, context.settings)
  const plan = planDocuments(
    sale,
    existing.map(({ booking }) => booking),
    context.policy
  )
  if (plan.kind !== "documents") {
    return plan
  }
  const answer = toBuyer(order, context.settings)
  if (!answer.ok) {
    return { kind: "needs_person", code: answer.code, params: { customer: answer.customer } }
  }
  const { buyer } = answer
  const today = berlinDay(context.now)
  const original = existing.find((document) => document.kind === "invoice")
  const decision =
    original && plan.documents.every(({ kind }) => kind === "credit_note")
      ? original.decision
      : decideTax(order, sale, buyer, suppliedOn(order, plan.documents, today), { ...context, seller })
  if (decision.kind === "needs_person") {
    const { code, params, sentence, nextStep } = decision
    return {
      kind: "needs_person",
      code: "tax_undecided",
      params: { reason: code, ...params, sentence, nextStep },
    }
  }
  const documents = plan.documents.map((planned, index) => {
    const sequence = newestSequence + index + 1
    // a credit note repeats the tax case of its invoice, even after a rate or a law changed
    const corrected = planned.kind === "credit_note" ? correctedInvoice(planned.entries, existing) : null
    const ownDecision = corrected?.decision ?? decision
    // ... and goes the way its invoice went, even after the mode was changed
    const settings = { ...context.settings, delivery_mode: corrected?.mode ?? context.settings.delivery_mode }
    const besideMain = suppliedBeside({ planned, order, settings, decision: ownDecision, existing })
    const content = { planned, order, sale, buyer, settings, today, decision: ownDecision, besideMain }
    return toNewDocument(content, sequence, corrected)
  })
  return { kind: "documents", documents }
}

function toNewDocument(
  input: Omit<Parameters<typeof toContent>[0], "reference">,
  sequence: number,
  corrected: ExistingDocument | null
): NewDocument {
  const { planned, order, sale, settings } = input
  const id = generateEntityId(undefined, "lexdoc")
  const reference = documentReference(orderNumber(order), sequence, id)
  const content = toContent({ ...input, reference })
  const { buyer } = content
  return {
    id,
    kind: planned.kind,
    mode: settings.delivery_mode,
    order_id: order.id,
    order_display_id: order.display_id ?? null,
    sequence,
    // the shop's own documents are final whatever lexoffice's would be
    finalize: settings.delivery_mode === "own_invoice" || settings.invoice_state !== "draft",
    content,
    booking: { entries: planned.entries, columns: planned.columns },
    reference,
    currency_code: sale.currencyCode.toLowerCase(),
    total_cents: content.total,
    tax_case: content.tax.decision.case,
    document_date: content.documentDate,
    due_date: dueDate(content),
    customer_id: buyer.customerId,
    customer_name: buyer.billing.name,
    email: buyer.email,
    corrects_document_id: corrected?.id ?? null,
  }
}
