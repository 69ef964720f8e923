import type { MedusaContainer } from "@medusajs/framework/types"
import { tellOfIncidents } from "../shop-events"

/** Tells the shop's subscribers of incidents that were closed just now. @returns how many */
export async function tellClosed(container: MedusaContainer, ids: readonly string[]): Promise<number> {
  await tellOfIncidents(container, ids)
  return ids.length
}
