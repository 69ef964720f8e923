import { generateEntityId } from "@medusajs/framework/utils"

/** The row that holds a customer's contact, should there be none yet. */
export const contactOf = ({ id, email }: { id: string; email?: string | null }) => ({
  id: generateEntityId(undefined, "lexcnt"),
  key: `customer:${id}`,
  customerId: id,
  email: email ?? null,
})
