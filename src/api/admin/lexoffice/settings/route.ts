import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { SettingsDto } from "../dto"
import { languageOf } from "../serialize/language"
import { sendFieldProblems } from "../serialize/problem"
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
  if (await movesFixedStartDate(service, req.validatedBody)) {
    sendFieldProblems(res, [{ field: "start_date", message: startDateFixed[language] }])
    return
  }
  const changed = await service.changeSettings(req.validatedBody, language)
  if (!changed.ok) {
    sendFieldProblems(res, changed.problems)
    return
  }
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
