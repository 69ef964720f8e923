import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reasonSentence } from "../../../../../domain/incidents"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import type { OrderPlan } from "../../../../../workflows/evaluate-orders"
import type { OrderStatusDto } from "../../dto"
import { toDocumentDto } from "../../serialize/document"
import { toIncidentDto } from "../../serialize/incident"
import { type Language, languageOf } from "../../serialize/language"

/** Everything the order panel shows. @param plan the planner's answer; undefined: there is no such order */
export async function sendOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  plan: OrderPlan | undefined
): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const language = languageOf(req)
  const orderId = req.params.order_id ?? ""
  const [documents, incidents] = await Promise.all([
    service.listLexofficeDocuments({ order_id: orderId }, { order: { sequence: "ASC" } }),
    service.listLexofficeIncidents({ order_id: orderId, closed_at: null }, { order: { opened_at: "DESC" } }),
  ])
  const order: OrderStatusDto = {
    order_id: orderId,
    order_display_id: documents[0]?.order_display_id ?? incidents[0]?.order_display_id ?? null,
    documents: documents.map((row) => toDocumentDto(service, row, language)),
    incidents: incidents.map((row) => toIncidentDto(service, row, language)),
    reason: reasonOf(plan, incidents.length > 0, language),
  }
  res.json({ order })
}

/** @param isTold the order's incidents say what is missing */
function reasonOf(
  plan: OrderPlan | undefined,
  isTold: boolean,
  language: Language
): OrderStatusDto["reason"] {
  const because = (facts: { reason: string }) => ({
    code: facts.reason,
    message: reasonSentence(facts, language),
  })
  switch (plan?.kind) {
    case undefined:
      return because({ reason: "order_missing" })
    case "nothing":
      return because(plan.nothing)
    case "documents":
      return because({ reason: "document_due" })
    case "needs_person":
      return isTold ? null : because({ reason: "needs_person" })
  }
}
