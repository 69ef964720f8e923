import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { Cents, cents, sumCents, toDecimal, zeroCents } from "../../domain/money"
import { moneyOf, PlannedCapture, planCaptures, unrecordableOf } from "../../domain/settlement"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import {
  intendCapture,
  itemsOfOrder,
  ReceivedItems,
  recordLookedAt,
  recordUnrecordable,
} from "../../modules/lexoffice/sql/captures"
import { settleIntents } from "./settle-intents"
import { loadPayments } from "./shop-payments"
import { storedItems } from "./stored-facts"

/**
 * Captures what lexoffice says was received for an order and the shop has not captured. The intent is
 * written first and carried by the capture: after a crash the captures of the payment tell what happened. What the shop's
 * payments leave no room for is told with the newest invoice, until the order or the providers change.
 * @returns how many captures were made   @throws what Medusa throws when it refuses
 */
export async function captureForOrder(
  container: MedusaContainer,
  orderId: string,
  documentId: string
): Promise<number> {
  const { sql, ...service } = await load(container)
  if (!(await settleIntents(container, orderId))) {
    return 0
  }
  const order = await loadPayments(container, orderId)
  // lexoffice issues documents in euros only
  const payments = order?.currency.toLowerCase() === "eur" ? order.payments : []
  const seen = await itemsOfOrder(sql, orderId)
  const received = sumCents(seen.map(({ payment_items }) => moneyOf({ items: storedItems(payment_items) })))
  const planned = planCaptures(received, payments, service.providers)
  const unrecordable = unrecordableOf(asked(seen), order?.open ?? zeroCents, payments, planned)
  for (const capture of planned) {
    if (!(await captureOnce(container, { orderId, documentId }, capture))) {
      return 0
    }
  }
  await recordUnrecordable(sql, orderId, seen.at(-1)?.id ?? null, unrecordable)
  await recordLookedAt(sql, orderId, seen)
  return planned.length
}

/** What was received and not too much: of that the invoice tells. */
const asked = (seen: readonly ReceivedItems[]): Cents =>
  sumCents(
    seen.map(({ payment_items, total_cents }) =>
      cents(Math.min(moneyOf({ items: storedItems(payment_items) }), total_cents))
    )
  )

async function load(container: MedusaContainer) {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { capture_providers: providers } = (await service.readSettings()).settings
  return { sql: service.sql, providers }
}

/** @returns false: another worker is at it */
async function captureOnce(
  container: MedusaContainer,
  subject: { orderId: string; documentId: string },
  { paymentId, amount, capturedBefore }: PlannedCapture
): Promise<boolean> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const id = generateEntityId(undefined, "lexcap")
  if (!(await intendCapture(sql, { id, ...subject, paymentId, capturedBefore, amount }))) {
    return false
  }
  try {
    const input = { payment_id: paymentId, amount: toDecimal(amount), captured_by: id }
    await capturePaymentWorkflow(container).run({ input })
  } finally {
    await settleIntents(container, subject.orderId, id)
  }
  return true
}
