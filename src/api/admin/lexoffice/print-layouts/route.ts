import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { readPrintLayouts } from "../../../../workflows/print-layouts"
import type { PrintLayoutsDto } from "../dto"
import { languageOf } from "../serialize/language"
import { sendProblem } from "../serialize/problem"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  try {
    const layouts = await readPrintLayouts(service)
    const answer = layouts.map(({ id, name, default: isDefault }) => ({ id, name, default: isDefault }))
    res.json({ print_layouts: answer } satisfies PrintLayoutsDto)
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
