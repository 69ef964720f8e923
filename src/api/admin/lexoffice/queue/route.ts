import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQueue } from "../../../../workflows/queue"
import type { QueueDto } from "../dto"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { waiting, stopped, oldestAt, pausedUntil, readyAt } = await readQueue(req.scope)
  const queue = {
    waiting,
    stopped,
    oldest_at: oldestAt?.toISOString() ?? null,
    paused_until: pausedUntil?.toISOString() ?? null,
    ready_at: readyAt?.toISOString() ?? null,
  }
  res.json({ queue } satisfies QueueDto)
}
