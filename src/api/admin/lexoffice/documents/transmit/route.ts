import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { queueAll } from "../../../../../workflows/transmit-documents"
import type { TransmitManyBody } from "../../list-queries"

/** Documents that are in lexoffice, or were booked by hand, are left alone. */
export async function POST(
  req: AuthenticatedMedusaRequest<TransmitManyBody>,
  res: MedusaResponse
): Promise<void> {
  res.json({ queued: await queueAll(req.scope, req.validatedBody) })
}
