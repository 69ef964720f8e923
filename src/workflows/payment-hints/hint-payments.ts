import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createAssignmentHint } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import {
  claimHint,
  closeHint,
  dropHint,
  Hintable,
  hintableDocuments,
} from "../../modules/lexoffice/sql/payment-hints"
import { orderSchema } from "../evaluate-orders/order-schema"
import { transactionIds } from "../evaluate-orders/payment-facts"
import { readOrders } from "../evaluate-orders/read-orders"
import { toFailure } from "../transmit-documents/to-failure"

/**
 * Tells lexoffice under which number a payment made in the shop will be found on the bank account: each payment
 * once, one for a document, since lexoffice takes no more. Nothing rests on it, because the invoice's text says
 * the same: so a hint whose answer got lost is not repeated, and none ever fails what it follows.
 */
export async function hintPayments(container: MedusaContainer, orderIds: readonly string[]): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  try {
    const documents = await hintableDocuments(service.sql, orderIds)
    const paid = documents.length === 0 ? new Map<string, string[]>() : await paidUnder(container, documents)
    for (const document of documents) {
      await hintOne(service, document, paid.get(document.order_id) ?? [])
    }
  } catch (error) {
    const { code } = toFailure(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`lexoffice: no hint for a payment: ${code}`)
  }
}

/** The numbers of the payments of orders. */
async function paidUnder(
  container: MedusaContainer,
  documents: readonly Hintable[]
): Promise<Map<string, string[]>> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { settings } = await service.readSettings()
  const ids = [...new Set(documents.map(({ order_id }) => order_id))]
  const rows = await readOrders(container, ids)
  const orders = rows.flatMap((row) => orderSchema.safeParse(row).data ?? [])
  return new Map(orders.map((order) => [order.id, transactionIds(order, settings)]))
}

async function hintOne(
  service: LexofficeModuleService,
  { id, remote_id: voucherId }: Hintable,
  references: readonly string[]
): Promise<void> {
  for (const externalReference of references) {
    if (await claimHint(service.sql, id, externalReference)) {
      await send(service, id, { voucherId, externalReference })
      return
    }
  }
}

async function send(
  service: LexofficeModuleService,
  documentId: string,
  hint: { voucherId: string; externalReference: string }
): Promise<void> {
  try {
    const http = await service.client({ documentId, priority: "backfill" })
    await createAssignmentHint(http, hint)
    await closeHint(service.sql, documentId, "sent")
  } catch (error) {
    const { performed, kind, code } = toFailure(error)
    if (performed === "unknown") {
      return
    }
    const comesBack = kind === "retryable" || code === "key_refused" || code === "contract_missing"
    await (comesBack ? dropHint(service.sql, documentId) : closeHint(service.sql, documentId, "refused"))
  }
}
