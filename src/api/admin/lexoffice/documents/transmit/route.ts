import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { batchProgress } from "../../../../../modules/lexoffice/sql/make-due"
import { queueAll } from "../../../../../workflows/transmit-documents"
import type { BatchDto, BatchProgressDto } from "../../dto"
import type { BatchQuery, TransmitManyBody } from "../../list-queries"

/** How far one wish to send many has come. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { sql } = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { batch } = req.validatedQuery as BatchQuery
  res.json({ progress: await batchProgress(sql, batch) } satisfies BatchProgressDto)
}

/** Documents that are in lexoffice, or were booked by hand, are left alone. */
export async function POST(
  req: AuthenticatedMedusaRequest<TransmitManyBody>,
  res: MedusaResponse
): Promise<void> {
  res.json((await queueAll(req.scope, req.validatedBody)) satisfies BatchDto)
}
