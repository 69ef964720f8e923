import type { MedusaContainer } from "@medusajs/framework/types"
import { QueueFacts, readyAt } from "../../domain/retry/queue"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { queueFacts } from "../../modules/lexoffice/sql/queue-facts"

/** What waits, and when it will be done. */
export async function readQueue(
  container: MedusaContainer
): Promise<QueueFacts & { oldestAt: Date | null; stopped: number; readyAt: Date | null }> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { paused_until, slot_ms } = await service.readConnection()
  const { oldest_at, new_contacts, own_documents, waiting, stopped } = await queueFacts(service.sql)
  const pausedUntil = paused_until === null ? null : new Date(paused_until)
  const facts = {
    waiting,
    ownDocuments: own_documents,
    newContacts: new_contacts,
    slotMs: slot_ms,
    pausedUntil,
  }
  return { ...facts, stopped, oldestAt: oldest_at, readyAt: readyAt(facts, new Date()) }
}
