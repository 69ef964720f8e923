import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Tells the shop's subscribers of incidents that were closed just now. @returns how many */
export async function tellClosed(container: MedusaContainer, ids: readonly string[]): Promise<number> {
  if (ids.length > 0) {
    const events = ids.map((id) => ({ name: "lexoffice.incident.closed", data: { id } }))
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
  return ids.length
}
