import type { MedusaContainer } from "@medusajs/framework/types"
import { runTask } from "../workflows/run-task"

export default async function housekeeping(container: MedusaContainer): Promise<void> {
  await runTask(container, "housekeeping")
}

export const config = { name: "lexoffice-housekeeping", schedule: "17 3 * * *" }
