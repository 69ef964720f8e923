import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { previewOrder } from "../../../../../../workflows/evaluate-orders"
import { nameCountry } from "../../../../../../workflows/name-country"
import { languageOf } from "../../../serialize/language"
import { sendProblem } from "../../../serialize/problem"
import type { CountryBody } from "../../../validators"
import { sendOrder } from "../answer"

export async function POST(req: AuthenticatedMedusaRequest<CountryBody>, res: MedusaResponse): Promise<void> {
  const orderId = req.params.order_id ?? ""
  try {
    await nameCountry(req.scope, {
      orderId,
      countryCode: req.validatedBody.country_code,
      userId: req.auth_context.actor_id,
    })
    await sendOrder(req, res, await previewOrder(req.scope, orderId))
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
