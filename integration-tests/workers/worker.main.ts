// One worker process: Medusa's modules over the database it is given, and the plugin's own code as shipped.
// Killed, it loses what it was told.
import type { MedusaContainer } from "@medusajs/framework/types"
import { backfillOrders } from "../../src/workflows/backfill"
import { evaluateOrders, lookAtOrders } from "../../src/workflows/evaluate-orders"
import { performTask } from "../../src/workflows/run-task"
import { drainDocuments, sentSoon } from "../../src/workflows/transmit-documents"
import { handleWebhookEvents } from "../../src/workflows/webhooks"
import { serve } from "./serve"
import { usage } from "./usage"
import type { Task } from "./worker"

async function perform(container: MedusaContainer, task: Task): Promise<unknown> {
  switch (task.name) {
    case "drain":
      return drainDocuments(container, { ids: task.ids, limit: task.limit })
    case "evaluate":
      return (await evaluateOrders(container, task.orderIds)).documentIds
    case "backfill":
      return backfillOrders(container, { from: task.from, to: task.to, dryRun: false })
    case "usage":
      return usage()
    case "webhooks":
      return handleWebhookEvents(container)
    case "event":
      await lookAtOrders(container, task.event)
      return sentSoon(container)
    case "transmit":
    case "sweep":
    case "housekeeping":
    case "pull_payments":
      return performTask(container, task.name)
  }
}

serve("worker", perform)
