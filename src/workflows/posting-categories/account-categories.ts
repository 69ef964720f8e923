import { z } from "@medusajs/framework/zod"
import type { AccountCategory } from "../../domain/vouchers"
import { CallPriority, listPostingCategories, PostingCategory } from "../../lexoffice-api"
import type LexofficeModuleService from "../../modules/lexoffice/service"

/** lexoffice allows to keep its categories for a day; housekeeping reads them daily. */
const keptMs = 26 * 60 * 60_000

const keptSchema = z.object({
  income: z.array(
    z.object({ id: z.string(), name: z.string(), contactRequired: z.boolean(), splitAllowed: z.boolean() })
  ),
})

type Asking = { documentId: string | null; priority: CallPriority }

/** The account's income categories, as read within the last day. */
export async function accountCategories(
  service: LexofficeModuleService,
  asking: Asking
): Promise<AccountCategory[]> {
  const { posting_categories: kept, posting_categories_read_at: readAt } = await service.readConnection()
  const parsed = keptSchema.safeParse(kept)
  if (parsed.success && readAt !== null && Date.now() - new Date(readAt).getTime() < keptMs) {
    return parsed.data.income
  }
  return readCategories(service, asking)
}

/** As `accountCategories`, asking lexoffice. */
export async function readCategories(
  service: LexofficeModuleService,
  asking: Asking
): Promise<AccountCategory[]> {
  const all = await listPostingCategories(await service.client(asking))
  const income = all.filter(({ type }) => type === "income").map(toKept)
  await service.saveConnection({ posting_categories: { income }, posting_categories_read_at: new Date() })
  return income
}

const toKept = ({ id, name, contactRequired, splitAllowed }: PostingCategory): AccountCategory => ({
  id: id.toLowerCase(),
  name,
  contactRequired,
  splitAllowed,
})
