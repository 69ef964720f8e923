import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Tells the shop's subscribers of an incident, unless there is none, or it was open already. */
export async function tellOpened(
  container: MedusaContainer,
  incident: { id: string; opened: boolean } | null
): Promise<void> {
  if (incident?.opened) {
    const data = { id: incident.id }
    await container.resolve(Modules.EVENT_BUS).emit({ name: "lexoffice.incident.opened", data })
  }
}
