import type { MedusaContainer } from "@medusajs/framework/types"
import { runTask } from "../workflows/run-task"

export default async function sweepOrders(container: MedusaContainer): Promise<void> {
  await runTask(container, "sweep")
}

export const config = { name: "lexoffice-sweep-orders", schedule: "*/5 * * * *" }
