import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dismissIncident } from "../../../../../../workflows/incidents"
import type { DismissBody } from "../../../validators"
import { sendIncident } from "../answer"

export async function POST(req: AuthenticatedMedusaRequest<DismissBody>, res: MedusaResponse): Promise<void> {
  const by = { note: req.validatedBody.note, userId: req.auth_context.actor_id }
  await dismissIncident(req.scope, req.params.id ?? "", by)
  await sendIncident(req, res)
}
