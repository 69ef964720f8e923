import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { downloadPdf } from "../../../../../../workflows/download-document"
import { languageOf } from "../../../serialize/language"
import { sendProblem } from "../../../serialize/problem"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  try {
    const file = await downloadPdf(req.scope, req.params.id ?? "")
    if (file === null) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "The document is not in lexoffice yet.")
    }
    res.setHeader("content-type", "application/pdf")
    res.setHeader("content-disposition", `inline; filename="${file.name}.pdf"`)
    res.send(file.bytes)
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
