import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { evaluateOrders, previewOrder } from "../../../../../../workflows/evaluate-orders"
import { transmitNow } from "../../../../../../workflows/transmit-documents"
import type { EvaluateBody } from "../../../validators"
import { waitingDocuments } from "../../../documents/waiting"
import { sendOrder } from "../answer"

export async function POST(
  req: AuthenticatedMedusaRequest<EvaluateBody>,
  res: MedusaResponse
): Promise<void> {
  const orderId = req.params.order_id ?? ""
  await evaluateOrders(req.scope, [orderId])
  if (req.validatedBody.transmit) {
    await transmitNow(req.scope, await waitingDocuments(req.scope, orderId))
  }
  await sendOrder(req, res, await previewOrder(req.scope, orderId))
}
