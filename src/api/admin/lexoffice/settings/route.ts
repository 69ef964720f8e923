import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { SettingsDto } from "../dto"
import { sendFieldProblems } from "../serialize/problem"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await settingsDto(req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)))
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const change = z.record(z.string(), z.unknown()).safeParse(req.body)
  if (!change.success) {
    sendFieldProblems(res, [{ field: "body", message: "expected an object of settings" }])
    return
  }
  if (await movesFixedStartDate(service, change.data)) {
    const message = "cannot change any more: documents have been transmitted since this day"
    sendFieldProblems(res, [{ field: "start_date", message }])
    return
  }
  const changed = await service.changeSettings(change.data)
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
  return (await service.listLexofficeDocuments({ state: "transmitted" }, { take: 1, select: ["id"] })).length > 0
}

async function movesFixedStartDate(service: LexofficeModuleService, change: Record<string, unknown>): Promise<boolean> {
  if (change.start_date === undefined) {
    return false
  }
  const { settings } = await service.readSettings()
  return change.start_date !== settings.start_date && (await hasTransmitted(service))
}
