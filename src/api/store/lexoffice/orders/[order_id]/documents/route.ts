import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownDocuments, toStoreDocument } from "../../../own-documents"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ documents: (await ownDocuments(req)).map(toStoreDocument) })
}
