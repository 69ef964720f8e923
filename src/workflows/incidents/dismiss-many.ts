import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { dismissIncident } from "./retry-incident"

/** A person took care of them elsewhere. @returns how many were open */
export async function dismissMany(
  container: MedusaContainer,
  ids: readonly string[],
  by: { note: string; userId: string }
): Promise<number> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const open = await service.listLexofficeIncidents({ id: [...ids], closed_at: null }, { select: ["id"] })
  for (const { id } of open) {
    await dismissIncident(container, id, by)
  }
  return open.length
}
