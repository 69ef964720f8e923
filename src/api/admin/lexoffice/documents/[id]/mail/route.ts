import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mailAgain } from "../../../../../../workflows/mail-documents"
import { languageOf } from "../../../serialize/language"
import { sendProblem } from "../../../serialize/problem"
import { sendDocument } from "../answer"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  try {
    await mailAgain(req.scope, req.params.id ?? "")
    await sendDocument(req, res)
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
