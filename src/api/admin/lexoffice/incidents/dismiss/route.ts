import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dismissMany } from "../../../../../workflows/incidents"
import type { DismissManyBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<DismissManyBody>,
  res: MedusaResponse
): Promise<void> {
  const { id, note } = req.validatedBody
  res.json({ dismissed: await dismissMany(req.scope, id, { note, userId: req.auth_context.actor_id }) })
}
