import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retryMany } from "../../../../../workflows/incidents"
import type { RetryManyBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<RetryManyBody>,
  res: MedusaResponse
): Promise<void> {
  res.json({ queued: await retryMany(req.scope, req.validatedBody) })
}
