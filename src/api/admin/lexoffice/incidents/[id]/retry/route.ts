import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retryIncident } from "../../../../../../workflows/incidents"
import { languageOf } from "../../../serialize/language"
import { sendProblem } from "../../../serialize/problem"
import { sendIncident } from "../answer"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  try {
    await retryIncident(req.scope, req.params.id ?? "")
    await sendIncident(req, res)
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
