import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { queueDocuments } from "../../../../../workflows/transmit-documents"
import type { TransmitManyBody } from "../../validators"

/** Documents that are in lexoffice, or were booked by hand, are left alone. */
export async function POST(
  req: AuthenticatedMedusaRequest<TransmitManyBody>,
  res: MedusaResponse
): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const rows = await service.listLexofficeDocuments(req.validatedBody, { select: ["id", "state"] })
  const waiting = rows.filter(({ state }) => state === "failed" || state === "pending").map(({ id }) => id)
  res.json({ queued: await queueDocuments(req.scope, waiting) })
}
