import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { evaluateOrders } from "../evaluate-orders"
import { drainDocuments } from "../transmit-documents"
import { writeCountryWorkflow } from "./workflow"

type Choice = { orderId: string; countryCode: string; userId: string }

/**
 * A person says which country an order is from whose address names none; its documents are written and sent.
 * @throws SyncError `country_already_there`, for a country that changes would leave the order's taxes behind
 */
export async function nameCountry(
  container: MedusaContainer,
  { orderId, countryCode, userId }: Choice
): Promise<void> {
  const order = await container.resolve(Modules.ORDER).retrieveOrder(orderId, {
    select: ["id", "display_id"],
    relations: ["billing_address", "shipping_address"],
  })
  // the address the buyer is read from, see `toBuyer`
  const kind = order.billing_address || !order.shipping_address ? "billing_address" : "shipping_address"
  const address = order[kind] ?? null
  if (address?.country_code?.trim()) {
    throw new SyncError({
      kind: "needs_person",
      code: "country_already_there",
      params: { order: order.display_id ?? orderId },
    })
  }
  const country_code = countryCode.toLowerCase()
  await writeCountryWorkflow(container).run({
    input: { order_id: orderId, country_code, user_id: userId, kind, address },
  })
  const { documentIds } = await evaluateOrders(container, [orderId])
  await drainDocuments(container, { ids: documentIds })
}
