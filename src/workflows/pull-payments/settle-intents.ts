import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cents, toDecimal } from "../../domain/money"
import { InvoiceMoney, moneyOf, shareCaptured } from "../../domain/settlement"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import {
  dropIntent,
  finishCapture,
  holdIntent,
  itemsOfOrder,
  openIntents,
} from "../../modules/lexoffice/sql/captures"
import type { Sql } from "../../modules/lexoffice/sql/sql"
import { storedItems } from "./stored-facts"
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
  let isQuiet = true
  for (const { id, isOld } of await openIntents(sql, orderId)) {
    const isOver = isOld || id === endedId
    const isSettled = await sql.transactional((held) => settle(container, held, orderId, { id, isOver }))
    isQuiet &&= isSettled
  }
  return isQuiet
}

/**
 * Medusa captures first and enters the order's account second; a process may die in between. It may also be there right
 * now: Medusa's account takes a second entry for the same capture, so that only a worker's own or a dead one's is entered,
 * by one worker at a time.
 */
async function settle(
  container: MedusaContainer,
  sql: Sql,
  orderId: string,
  { id, isOver }: { id: string; isOver: boolean }
): Promise<boolean> {
  if (!(await holdIntent(sql, id))) {
    return true
  }
  const order = await loadPayments(container, orderId)
  const capture = order?.captures.find(({ intentId }) => intentId === id)
  const isAccounted = capture !== undefined && order?.accounted.has(capture.id) === true
  if (!isOver && !isAccounted) {
    return false
  }
  if (order === null || capture === undefined) {
    await dropIntent(sql, id)
    return true
  }
  if (!isAccounted) {
    await enter(container, orderId, order, capture)
  }
  await finishCapture(sql, id, shareCaptured(capture.amount, await invoiceMoney(sql, orderId)))
  return true
}

const invoiceMoney = async (sql: Sql, orderId: string): Promise<InvoiceMoney[]> =>
  (await itemsOfOrder(sql, orderId)).map(({ id, payment_items, recorded_cents }) => ({
    id,
    received: moneyOf({ items: storedItems(payment_items) }),
    recorded: cents(recorded_cents),
  }))

const enter = (
  container: MedusaContainer,
  orderId: string,
  { currency }: OrderPayments,
  { id, amount }: ShopCapture
): Promise<unknown> =>
  container.resolve(Modules.ORDER).addOrderTransactions({
    order_id: orderId,
    amount: toDecimal(amount),
    currency_code: currency,
    reference: "capture",
    reference_id: id,
  })
