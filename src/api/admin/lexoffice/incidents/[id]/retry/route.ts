import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retryIncident } from "../../../../../../workflows/incidents"
import { sendIncident } from "../answer"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await retryIncident(req.scope, req.params.id ?? "")
  await sendIncident(req, res)
}
