import type { MedusaContainer } from "@medusajs/framework/types"
import { pullWhenDue } from "../workflows/run-task"

export default async function pullPayments(container: MedusaContainer): Promise<void> {
  await pullWhenDue(container)
}

export const config = { name: "lexoffice-pull-payments", schedule: "7,22,37,52 * * * *" }
