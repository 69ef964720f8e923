import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { lookAgainAtUnrecordable } from "../../../../modules/lexoffice/sql/captures"
import { noteMailSetting } from "../../../../workflows/mail-documents"
import type { SettingsDto } from "../dto"
import { languageOf } from "../serialize/language"
import { sendFieldProblems } from "../serialize/problem"
import { mailProblems } from "./mail-change"
import { changesModeInUse, modeInUse } from "./mode-change"
import type { SettingsBody } from "../validators"

const startDateFixed = {
  de: "Das Startdatum steht fest, seit der erste Beleg übertragen wurde.",
  en: "The start date is fixed since the first document was transmitted.",
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await settingsDto(req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)))
}

export async function POST(
  req: AuthenticatedMedusaRequest<SettingsBody>,
  res: MedusaResponse
): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const language = languageOf(req)
  const { confirm_mode_change: confirmed, ...change } = req.validatedBody
  if (await movesFixedStartDate(service, change)) {
    sendFieldProblems(res, [{ field: "start_date", message: startDateFixed[language] }])
    return
  }
  if (confirmed !== true && (await changesModeInUse(service, change))) {
    sendFieldProblems(res, modeInUse(language))
    return
  }
  const problems = await mailProblems(req.scope, change, language)
  if (problems.length > 0) {
    sendFieldProblems(res, problems)
    return
  }
  const changed = await service.changeSettings(change, language)
  if (!changed.ok) {
    sendFieldProblems(res, changed.problems)
    return
  }
  await noteMailSetting(req.scope)
  await (change.capture_providers === undefined ? undefined : lookAgainAtUnrecordable(service.sql, null))
  res.json(await settingsDto(service))
}

async function settingsDto(service: LexofficeModuleService): Promise<SettingsDto> {
  const { settings, version } = await service.readSettings()
  return { settings, version, start_date_fixed: await hasTransmitted(service) }
}

async function hasTransmitted(service: LexofficeModuleService): Promise<boolean> {
  return (
    (await service.listLexofficeDocuments({ state: "transmitted" }, { take: 1, select: ["id"] })).length > 0
  )
}

async function movesFixedStartDate(
  service: LexofficeModuleService,
  change: Record<string, unknown>
): Promise<boolean> {
  if (change.start_date === undefined) {
    return false
  }
  const { settings } = await service.readSettings()
  return change.start_date !== settings.start_date && (await hasTransmitted(service))
}
