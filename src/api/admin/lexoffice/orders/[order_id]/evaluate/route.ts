import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../../modules/lexoffice/service"
import {
  askAgain,
  bookAnyway,
  evaluateOrders,
  previewOrder,
} from "../../../../../../workflows/evaluate-orders"
import { transmitNow } from "../../../../../../workflows/transmit-documents"
import type { EvaluateBody } from "../../../validators"
import { waitingDocuments } from "../../../documents/waiting"
import { sendOrder } from "../answer"

export async function POST(
  req: AuthenticatedMedusaRequest<EvaluateBody>,
  res: MedusaResponse
): Promise<void> {
  const orderId = req.params.order_id ?? ""
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (req.validatedBody.book_anyway) {
    await bookAnyway(service, orderId)
  }
  await askAgain(service, orderId)
  await evaluateOrders(req.scope, [orderId], { beforeTrigger: req.validatedBody.before_trigger === true })
  if (req.validatedBody.transmit) {
    await transmitNow(req.scope, await waitingDocuments(req.scope, orderId))
  }
  await sendOrder(req, res, await previewOrder(req.scope, orderId))
}
