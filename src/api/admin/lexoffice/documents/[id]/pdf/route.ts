import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendFile } from "../file"

export const GET = (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> =>
  sendFile(req, res, "pdf")
