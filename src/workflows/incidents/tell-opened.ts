import type { MedusaContainer } from "@medusajs/framework/types"
import { tellOfIncidents } from "../shop-events"

/** Tells the shop's subscribers of incidents; of none that were open already. */
export const tellOpened = (
  container: MedusaContainer,
  ...incidents: readonly ({ id: string; opened: boolean } | null)[]
): Promise<void> =>
  tellOfIncidents(
    container,
    incidents.flatMap((incident) => (incident?.opened ? [incident.id] : []))
  )
