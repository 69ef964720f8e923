import type { MedusaContainer } from "@medusajs/framework/types"
import { runTask } from "../workflows/run-task"

export default async function transmitDocuments(container: MedusaContainer): Promise<void> {
  await runTask(container, "transmit")
}

export const config = { name: "lexoffice-transmit-documents", schedule: "* * * * *" }
