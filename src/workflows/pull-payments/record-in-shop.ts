import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { unrecordedOrders } from "../../modules/lexoffice/sql/captures"
import { closeOne } from "../incidents/close-incidents"
import { openDocumentIncident } from "../incidents/open-document-incident"
import { tellOpened } from "../incidents/tell-opened"
import { toFailure } from "../transmit-documents"
import { captureForOrder } from "./capture-for-order"

const partSize = 100

/** Captures in the shop what lexoffice says was received. @returns how many captures were made */
export async function recordInShop(container: MedusaContainer): Promise<number> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (!(await service.readSettings()).settings.record_payments) {
    return 0
  }
  let captured = 0
  for (let after = ""; ;) {
    const orders = await unrecordedOrders(service.sql, after, partSize)
    const last = orders.at(-1)
    if (last === undefined) {
      return captured
    }
    for (const { order_id, document_id } of orders) {
      captured += await recordOrTell(container, service, order_id, document_id)
    }
    after = last.order_id
  }
}

/** An order whose payment cannot be captured keeps no other waiting. */
async function recordOrTell(
  container: MedusaContainer,
  service: LexofficeModuleService,
  orderId: string,
  documentId: string
): Promise<number> {
  try {
    const captured = await captureForOrder(container, orderId, documentId)
    const closing = { by: "system", resolution: "succeeded" } as const
    await closeOne(container, { type: "document", id: documentId }, "payment_not_recorded", closing)
    return captured
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 200) : toFailure(error).code
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`lexoffice: order ${orderId}: ${message}`)
    const params = { message }
    const incident = await openDocumentIncident(service, documentId, "payment_not_recorded", { params })
    await tellOpened(container, incident)
    return 0
  }
}
