import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SyncError } from "../../../../../../../../domain/errors"
import { fileType } from "../../../../../../../../domain/documents"
import { customerFile, DocumentFile } from "../../../../../../../../workflows/download-document"
import { notFound, ownDocuments } from "../../../../../own-documents"

const tryAgainAfterS = 60

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const document = (await ownDocuments(req)).find(({ id }) => id === req.params.id)
  if (document === undefined) {
    throw notFound()
  }
  const file = await fileNow(req, document.id)
  if (file === null) {
    const message = "The document cannot be downloaded right now. Please try again later."
    res.status(503).setHeader("retry-after", tryAgainAfterS).json({ type: "not_available", message })
    return
  }
  res.setHeader("content-type", fileType(file.name))
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("content-disposition", `attachment; filename="${file.name.replace(/[^\w.-]/g, "_")}"`)
  res.send(file.bytes)
}

/** Why it cannot be had is no business of the customer's; staff see it in the log. */
async function fileNow(req: AuthenticatedMedusaRequest, documentId: string): Promise<DocumentFile | null> {
  try {
    return await customerFile(req.scope, documentId)
  } catch (error) {
    if (error instanceof SyncError) {
      return null
    }
    throw error
  }
}
