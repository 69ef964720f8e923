import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeSettings, problemsWithDrawnNumbers } from "../../../../../domain/settings"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { readBegunRanges, readNumbers } from "../../../../../workflows/numbers"
import type { NumbersDto } from "../../dto"
import { languageOf } from "../../serialize/language"
import { sendFieldProblems } from "../../serialize/problem"
import type { SettingsBody } from "../../validators"

/** What `GET /admin/lexoffice/numbers` would answer with other patterns; nothing is stored. */
export async function POST(
  req: AuthenticatedMedusaRequest<SettingsBody>,
  res: MedusaResponse
): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { settings } = await service.readSettings()
  const language = languageOf(req)
  const wanted = changeSettings(settings, { numbers: req.validatedBody }, language)
  if (!wanted.ok) {
    sendFieldProblems(res, wanted.problems)
    return
  }
  const { numbers } = wanted.settings
  const problems = problemsWithDrawnNumbers(numbers, await readBegunRanges(req.scope), language)
  if (problems.length > 0) {
    sendFieldProblems(res, problems)
    return
  }
  res.json({ numbers: await readNumbers(req.scope, numbers) } satisfies NumbersDto)
}
