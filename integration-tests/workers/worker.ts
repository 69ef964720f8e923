import type { PlaceOfWork } from "./container"
import { MedusaProcess } from "./process"

export type { PlaceOfWork } from "./container"
export { ProcessDied } from "./process"

/** What a worker can be told to do: the plugin's own entry points, as its jobs and subscribers call them. */
export type Task =
  | { name: "transmit" | "sweep" | "housekeeping" | "pull_payments" }
  /** Handles the deliveries of webhooks that wait */
  | { name: "webhooks" }
  | { name: "drain"; ids?: string[]; limit?: number }
  | { name: "evaluate"; orderIds: string[] }
  /** Answers the BackfillSummary of these days */
  | { name: "backfill"; from: string; to: string }
  /** Answers the process's Usage */
  | { name: "usage" }
  | { name: "event"; event: ShopEvent }

export type ShopEvent = { name: string; data: { id?: string; order_id?: string } }

export type Worker = MedusaProcess<Task>

/** A real process that runs the plugin over the shop's database: some 4 s to boot, 220 MB. */
export const Worker = {
  start: (place: PlaceOfWork): Promise<Worker> => MedusaProcess.start<Task>("worker.main.ts", place),
}
