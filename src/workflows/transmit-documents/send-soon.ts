import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import { actingOn } from "../../modules/lexoffice/call-context"
import { drainDocuments } from "./drain"

/** By the process's own module: what waits for its sender, and the sender at work. What dies with it, the job sends. */
const senders = new WeakMap<object, { waiting: Set<string>; run: Promise<void> }>()

/**
 * Sends documents without letting anybody wait for lexoffice: an event bus that hands out one event after the other would
 * stand still meanwhile. One sender a process, so that a rush of orders does not become a rush of senders.
 */
export function sendSoon(container: MedusaContainer, documentIds: readonly string[]): void {
  const service = container.resolve<object>(LEXOFFICE_MODULE)
  const sender = senders.get(service)
  if (sender !== undefined) {
    documentIds.forEach((id) => sender.waiting.add(id))
    return
  }
  const started = { waiting: new Set(documentIds), run: Promise.resolve() }
  senders.set(service, started)
  started.run = actingOn(() => sendAll(container, started.waiting, () => senders.delete(service)))
}

/** Resolves when this process sends nothing of that any more. */
export async function sentSoon(container: MedusaContainer): Promise<void> {
  await senders.get(container.resolve<object>(LEXOFFICE_MODULE))?.run
}

/** @param ended called with the last look at what waits: whatever comes later needs another sender */
async function sendAll(container: MedusaContainer, waiting: Set<string>, ended: () => void): Promise<void> {
  while (waiting.size > 0) {
    const ids = [...waiting]
    waiting.clear()
    try {
      await drainDocuments(container, { ids })
    } catch (error) {
      // nothing is lost: the documents are still due, and the job sends them
      const cause = error instanceof Error ? error : new Error(String(error))
      container.resolve(ContainerRegistrationKeys.LOGGER).error("lexoffice: sending was interrupted", cause)
    }
  }
  ended()
}
