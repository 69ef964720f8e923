import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SyncError } from "../../../../../domain/errors"
import { downloadDocument } from "../../../../../workflows/download-document"
import { languageOf } from "../../serialize/language"
import { sendProblem } from "../../serialize/problem"

/** Answers the document's file; 404 when lexoffice has none in that format. */
export async function sendFile(
  req: MedusaRequest,
  res: MedusaResponse,
  format: "pdf" | "xml"
): Promise<void> {
  try {
    const file = await downloadDocument(req.scope, req.params.id ?? "", format)
    if (file === null) {
      throw new SyncError({ kind: "permanent", code: "file_not_there" })
    }
    res.setHeader("content-type", `application/${format}`)
    res.setHeader("content-disposition", `inline; filename="${file.name}"`)
    res.send(file.bytes)
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
