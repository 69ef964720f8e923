import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SyncError } from "../../../../../domain/errors"
import { sendTestDraft } from "../../../../../workflows/test-draft"
import type { ProblemDto, TestDraftDto } from "../../dto"
import { languageOf } from "../../serialize/language"
import { sendProblem } from "../../serialize/problem"
import { draftSentence } from "./sentences"

/** Makes one draft invoice in lexoffice, so that a person sees that the connection works. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  try {
    const { remoteId, url } = await sendTestDraft(req.scope)
    res.json({ draft: { remote_id: remoteId, url } } satisfies TestDraftDto)
  } catch (error) {
    const sentence = error instanceof SyncError ? draftSentence(error, languageOf(req)) : null
    if (error instanceof SyncError && sentence !== null) {
      const status = error.code === "test_draft_unclear" ? 502 : 400
      res.status(status).json({ type: error.code, message: sentence } satisfies ProblemDto)
      return
    }
    sendProblem(res, error, languageOf(req))
  }
}
