import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { transmitNow } from "../../../../../../workflows/transmit-documents"
import { sendDocument } from "../answer"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await transmitNow(req.scope, [req.params.id ?? ""])
  await sendDocument(req, res)
}
