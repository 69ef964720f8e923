import { z } from "@medusajs/framework/zod"
import { AccountCategory, CategoryProposal, proposeCategories } from "../../domain/vouchers"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { readCategories } from "./account-categories"

const profileSchema = z.looseObject({ distanceSalesPrinciple: z.enum(["ORIGIN", "DESTINATION"]).nullable() })

/** The account's income categories as they are now, and which one is suggested for each tax case. */
export async function proposedCategories(
  service: LexofficeModuleService
): Promise<{ account: AccountCategory[]; proposals: CategoryProposal[] }> {
  const account = await readCategories(service, { documentId: null, priority: "interactive" })
  const { profile } = await service.readConnection()
  const parsed = profileSchema.safeParse(profile)
  const principle = parsed.success ? parsed.data.distanceSalesPrinciple : null
  return { account, proposals: proposeCategories(account, principle) }
}
