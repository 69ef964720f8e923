import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Tells the shop's subscribers of incidents; of none that were open already. */
export async function tellOpened(
  container: MedusaContainer,
  ...incidents: readonly ({ id: string; opened: boolean } | null)[]
): Promise<void> {
  const events = incidents.flatMap((incident) =>
    incident?.opened ? [{ name: "lexoffice.incident.opened", data: { id: incident.id } }] : []
  )
  if (events.length > 0) {
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
}
