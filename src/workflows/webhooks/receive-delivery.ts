import { generateEntityId, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { recordReceived, recordRefused } from "../../modules/lexoffice/sql/webhook-events"
import { verifyDelivery } from "./verify-delivery"

/** Tells the shop's own worker that deliveries wait. */
export const receivedEvent = "lexoffice.webhook.received"

/**
 * Takes a delivery: keeps it once, and leaves the work to others. @param body null: too large
 * @returns false: refused, and nothing is kept but the count
 */
export async function receiveDelivery(
  container: MedusaContainer,
  body: Buffer | null,
  signature: unknown
): Promise<boolean> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { state, organization_id } = await service.readConnection()
  const organizationId = state === "not_connected" ? null : organization_id
  const expected = { publicKey: service.config.webhookPublicKey, organizationId }
  const delivery = body === null ? null : verifyDelivery(body, signature, expected)
  if (delivery === null || delivery === "signature_refused") {
    await recordRefused(service.sql, delivery !== null)
    return false
  }
  const isNew = await recordReceived(service.sql, generateEntityId(undefined, "lexhook"), delivery)
  if (isNew) {
    await container.resolve(Modules.EVENT_BUS).emit({ name: receivedEvent, data: {} })
  }
  return true
}
