import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { reasonSentence } from "../../../../../../domain/incidents"
import { tellExplanation } from "../../../../../../domain/explain"
import { explainOrder } from "../../../../../../workflows/explain-order"
import { languageOf } from "../../../serialize/language"
import { serializeVatIdCheck } from "../../../serialize/vat-id-check"

/** The calculation as a trail: order line, tax line, document line, rate column. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const explained = await explainOrder(req.scope, req.params.order_id ?? "")
  if (explained === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.")
  }
  const { tax, ...calculation } = explained
  const language = languageOf(req)
  const taxCase = tax && {
    case: tax.decision.case,
    sentence: tax.sentence[language],
    charged_rates: tax.decision.chargedRates,
    allowed_rates: tax.decision.allowedRates,
    vat_id: tax.decision.vatId,
    vat_id_check: tax.decision.vatIdCheck ? serializeVatIdCheck(tax.decision.vatIdCheck) : null,
    warnings: tax.decision.warnings.map(({ sentence }) => sentence[language]),
  }
  const text = tellExplanation(calculation, language)
  const order = calculation.booked_by_hand
    ? `${reasonSentence({ reason: "booked_by_hand" }, language)} ${text.order}`
    : text.order
  res.json({ explanation: { ...calculation, tax: taxCase, text: { ...text, order } } })
}
