import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SyncError } from "../../../../../../domain/errors"
import { dismissDocument } from "../../../../../../workflows/transmit-documents"
import { languageOf } from "../../../serialize/language"
import { sendProblem } from "../../../serialize/problem"
import type { DismissBody } from "../../../validators"
import { sendDocument } from "../answer"

export async function POST(req: AuthenticatedMedusaRequest<DismissBody>, res: MedusaResponse): Promise<void> {
  const by = { note: req.validatedBody.note, userId: req.auth_context.actor_id }
  if (await dismissDocument(req.scope, req.params.id ?? "", by)) {
    await sendDocument(req, res)
  } else {
    const refusal = new SyncError({ kind: "permanent", code: "document_already_sent" })
    sendProblem(res, refusal, languageOf(req))
  }
}
