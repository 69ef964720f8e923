import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import { drainDocuments, DrainSummary } from "./drain"

/** A backlog may take hours, and the job starts every minute. What runs is only a saving: nothing rests on it. */
const draining = new WeakMap<object, Promise<DrainSummary>>()

/**
 * Transmits whatever is due, once per process at a time.
 * @returns null: this process is at it already
 */
export async function drainQueue(container: MedusaContainer): Promise<DrainSummary | null> {
  const service = container.resolve<object>(LEXOFFICE_MODULE)
  if (draining.has(service)) {
    return null
  }
  const run = drainDocuments(container)
  draining.set(service, run)
  try {
    return await run
  } finally {
    draining.delete(service)
  }
}
