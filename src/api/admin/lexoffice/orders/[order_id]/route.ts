import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { previewOrder } from "../../../../../workflows/evaluate-orders"
import { sendOrder } from "./answer"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await sendOrder(req, res, await previewOrder(req.scope, req.params.order_id ?? ""))
}
