import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { dismissDocument } from "../../../../../../workflows/transmit-documents"
import type { DismissBody } from "../../../validators"
import { sendDocument } from "../answer"

export async function POST(req: AuthenticatedMedusaRequest<DismissBody>, res: MedusaResponse): Promise<void> {
  const by = { note: req.validatedBody.note, userId: req.auth_context.actor_id }
  if (!(await dismissDocument(req.scope, req.params.id ?? "", by))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The document is in lexoffice already, or on its way there."
    )
  }
  await sendDocument(req, res)
}
