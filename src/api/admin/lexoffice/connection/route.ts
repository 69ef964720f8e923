import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SyncError } from "../../../../domain/errors"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { connect, disconnect } from "../../../../workflows/connect"
import type { ConnectBody } from "../validators"
import { connectionDto } from "../serialize/connection"
import { languageOf } from "../serialize/language"
import { sendProblem } from "../serialize/problem"

const isAboutKey = (error: unknown): boolean =>
  error instanceof SyncError && ["key_refused", "permission_missing"].includes(error.code)

const answer = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  res.json({ connection: await connectionDto(service, languageOf(req)) })
}

export const GET = answer

export async function POST(req: AuthenticatedMedusaRequest<ConnectBody>, res: MedusaResponse): Promise<void> {
  const { api_key: apiKey, replace_organization: replaceOrganization } = req.validatedBody
  try {
    await connect(req.scope, { apiKey, source: "admin", replaceOrganization: replaceOrganization ?? false })
  } catch (error) {
    sendProblem(res, error, languageOf(req), isAboutKey(error) ? "api_key" : undefined)
    return
  }
  await answer(req, res)
}

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await disconnect(req.scope)
  await answer(req, res)
}
