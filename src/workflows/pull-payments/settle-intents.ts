import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { toDecimal } from "../../domain/money"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { dropIntent, finishCapture, openIntents } from "../../modules/lexoffice/sql/captures"
import { loadPayments, OrderPayments, ShopCapture } from "./shop-payments"

/**
 * Finds out which captures of an order took place.
 * @param endedId this one is over, whatever its age   @returns false: another worker may be capturing right now
 */
export async function settleIntents(
  container: MedusaContainer,
  orderId: string,
  endedId: string | null = null
): Promise<boolean> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const intents = await openIntents(sql, orderId)
  const order = intents.length === 0 ? null : await loadPayments(container, orderId)
  let isQuiet = true
  for (const { id, isOld } of intents) {
    const capture = order?.captures.find(({ intentId }) => intentId === id)
    if (order !== null && capture !== undefined) {
      await accountFor(container, orderId, order, capture)
      await finishCapture(sql, id)
    } else if (isOld || id === endedId) {
      await dropIntent(sql, id)
    } else {
      isQuiet = false
    }
  }
  return isQuiet
}

/** Medusa captures first and enters the order's account second; a process may die in between. */
async function accountFor(
  container: MedusaContainer,
  orderId: string,
  { accounted, currency }: OrderPayments,
  capture: ShopCapture
): Promise<void> {
  if (accounted.has(capture.id)) {
    return
  }
  await container.resolve(Modules.ORDER).addOrderTransactions({
    order_id: orderId,
    amount: toDecimal(capture.amount),
    currency_code: currency,
    reference: "capture",
    reference_id: capture.id,
  })
}
