import type { MedusaContainer } from "@medusajs/framework/types"
import { berlinDay, DocumentBooking, DocumentContent } from "../../domain/documents"
import { Settings } from "../../domain/settings/settings"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { forgetFile } from "../../modules/lexoffice/sql/document-files"
import { unknownAttempts } from "../../modules/lexoffice/sql/attempts"
import { suppliedOn } from "./delivery-facts"
import { loadContext } from "./load-context"
import { Order, orderSchema } from "./order-schema"
import { PlanContext } from "./plan-order"
import { readOrders } from "./read-orders"
import { suppliedBeside } from "./supplied-beside"
import { toBuyer } from "./to-buyer"
import { dueDate, toContent } from "./to-content"
import { toSale } from "./to-sale"
import { decideTax } from "./to-tax"
import { askAboutVatIds, awaitedVatId, withVatIdAnswers } from "./vat-id-answers"

type Row = {
  id: string
  kind: "invoice" | "credit_note"
  mode: Settings["delivery_mode"]
  order_id: string
  reference: string
  content: DocumentContent
  booking: DocumentBooking
  /** Of an own document; none yet when lexoffice gives it */
  number: string | null
}

/**
 * A person corrected the order or the customer after lexoffice refused a document: what the
 * document says is written anew, what it books stays. Only for a document that certainly never
 * left the shop; nothing happens to any other.
 */
export async function renewDocument(container: MedusaContainer, documentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const [row] = await service.sql.execute<Row>(
    `select id, kind, mode, order_id, reference, content, booking, number from lexoffice_document
     where id = ? and (state = 'failed' or renew_due) and remote_id is null and sent_at is null and mailed_at is null
       and last_error_code is distinct from 'file_changed'`,
    [documentId]
  )
  if (!row || (await unknownAttempts(service.sql, documentId)).length > 0) {
    return
  }
  const [order] = await readOrders(container, [row.order_id])
  const content = order === undefined ? null : await currentContent(service, orderSchema.parse(order), row)
  if (content === null) {
    return
  }
  await service.sql.execute(
    `update lexoffice_document
     set content = ?::jsonb, customer_name = ?, email = ?, document_date = ?, due_date = ?, tax_case = ?
     where id = ? and (state = 'failed' or renew_due) and remote_id is null`,
    [
      JSON.stringify(content),
      content.buyer.billing.name,
      content.buyer.email,
      content.documentDate,
      dueDate(content),
      content.tax.decision.case,
      documentId,
    ]
  )
  await forgetFile(service.sql, documentId)
}

/** Null when the order can still not be turned into a document; the old content then stays. */
async function currentContent(
  service: LexofficeModuleService,
  order: Order,
  row: Row
): Promise<DocumentContent | null> {
  const context = await loadContext(service)
  const first = newContent(order, row, await withVatIdAnswers(service, context, [order]))
  const vatId = "kind" in first ? refusedVatId(first) : first.awaitedVatId
  if (vatId !== null) {
    await askAboutVatIds(service, context.settings, [vatId])
  }
  const answer =
    vatId === null ? first : newContent(order, row, await withVatIdAnswers(service, context, [order]))
  return "kind" in answer ? answer : null
}

/** A person wants another try: whoever refused the buyer's VAT id is asked again, since registers enter new ids late. */
function refusedVatId({ tax }: DocumentContent): string | null {
  const { vatIdCheck = null } = tax.decision
  return vatIdCheck?.online === "invalid" ? vatIdCheck.vatId : null
}

function newContent(
  order: Order,
  row: Row,
  context: PlanContext
): DocumentContent | { awaitedVatId: string | null } {
  const sale = toSale(order, context.settings)
  const answer = toBuyer(order, context.settings)
  // a number names the year of its document
  const today = row.number === null ? berlinDay(context.now) : row.content.documentDate
  const { seller } = context
  if (!answer.ok || seller === null) {
    return { awaitedVatId: null }
  }
  const { buyer } = answer
  const planned = { kind: row.kind, ...row.booking }
  const decision =
    row.kind === "credit_note"
      ? row.content.tax.decision
      : decideTax(order, sale, buyer, suppliedOn(order, [planned], today), { ...context, seller })
  if (decision.kind === "needs_person") {
    return { awaitedVatId: awaitedVatId(decision.code, decision.params) }
  }
  const settings = { ...context.settings, delivery_mode: row.mode }
  const besideMain =
    row.kind === "credit_note"
      ? (row.content.besideMain ?? [])
      : suppliedBeside({ planned, order, settings, decision, existing: [] })
  return toContent({
    planned,
    order,
    sale,
    buyer,
    decision,
    besideMain,
    settings,
    today,
    reference: row.reference,
  })
}
