import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { createAdminUser, seedShop } from "../../../integration-tests/helpers/shop"
import { demoEnvironment } from "../environment"

/** Run by `medusa exec`: fills an empty database, and leaves the ids for the customer who buys next. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const { adminEmail, adminPassword, shopFile } = demoEnvironment()
  await createAdminUser(container, { email: adminEmail, password: adminPassword })
  const shop = await seedShop(container)
  writeFileSync(shopFile, JSON.stringify(shop, null, 2))
}
