import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { performTask } from "../../../../workflows/run-task"
import type { RunSummaryDto } from "../dto"
import { languageOf } from "../serialize/language"
import { sendProblem } from "../serialize/problem"
import type { RunBody } from "../validators"

export async function POST(req: AuthenticatedMedusaRequest<RunBody>, res: MedusaResponse): Promise<void> {
  const { task } = req.validatedBody
  try {
    res.json({ task, counts: await performTask(req.scope, task) } satisfies RunSummaryDto)
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
