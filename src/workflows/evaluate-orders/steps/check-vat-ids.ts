import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { PackedPlans, unpackPlans } from "../planned-orders"
import { askAboutVatIds, awaitedVatId } from "../vat-id-answers"

export const checkVatIdsStepId = "lexoffice-check-vat-ids"

/**
 * Asks about the VAT ids that orders wait for, and for no other: a sale within Germany, of a small business, or one that is
 * not due yet causes no request. Has no compensation: an answer stays true, and is proof.
 * @returns the orders to plan again
 */
export const checkVatIdsStep = createStep(checkVatIdsStepId, async (planned: PackedPlans, { container }) => {
  const waiting = unpackPlans(planned).flatMap(({ orderId, plan }) => {
    const vatId = plan.kind === "needs_person" ? awaitedVatId(plan.params.reason, plan.params) : null
    return vatId === null ? [] : [{ orderId, vatId }]
  })
  if (waiting.length === 0) {
    return new StepResponse<string[]>([])
  }
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { settings } = await service.readSettings()
  const asked = new Set(
    await askAboutVatIds(
      service,
      settings,
      waiting.map(({ vatId }) => vatId)
    )
  )
  return new StepResponse(waiting.filter(({ vatId }) => asked.has(vatId)).map(({ orderId }) => orderId))
})
