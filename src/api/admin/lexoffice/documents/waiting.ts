import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"

/** The documents of an order that are not in lexoffice yet. */
export async function waitingDocuments(container: MedusaContainer, orderId: string): Promise<string[]> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const rows = await service.listLexofficeDocuments(
    { order_id: orderId, state: ["pending", "failed", "transmitting"] },
    { select: ["id"], order: { sequence: "ASC" } }
  )
  return rows.map(({ id }) => id)
}
