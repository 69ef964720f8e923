import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../../modules/lexoffice/service"
import { ensureSubscriptions } from "../../../../../workflows/webhooks"
import { connectionDto } from "../../serialize/connection"
import { languageOf } from "../../serialize/language"

/** Repairs the subscriptions now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await ensureSubscriptions(req.scope)
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  res.json({ connection: await connectionDto(service, languageOf(req)) })
}
