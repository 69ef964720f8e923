import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import { actingAs } from "../../modules/lexoffice/call-context"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { claimEvents, giveBackEvents } from "../../modules/lexoffice/sql/webhook-events"
import { checkConnection } from "../connect/check-connection"
import { recordInShop } from "../pull-payments/record-in-shop"
import { refreshDocuments, refreshDunnings } from "../pull-payments/refresh-documents"
import { Subject, subjectOf } from "./event-types"

const together = 100

/** Deliveries come in bunches. One after the other in a process, so that none is read for by two; nothing rests on it. */
const running = new WeakMap<object, Promise<unknown>>()

/**
 * Reads again what deliveries hinted at, each record once. Their order does not matter, since only what
 * lexoffice says now counts. A hint lost with its worker is made up for by the next pull.
 */
export async function handleWebhookEvents(container: MedusaContainer): Promise<number> {
  const key = container.resolve<object>(LEXOFFICE_MODULE)
  const run = (running.get(key) ?? Promise.resolve()).then(() => handleWaiting(container))
  const ended = run.catch(() => undefined) // whoever started it hears of it
  running.set(key, ended)
  return run
}

async function handleWaiting(container: MedusaContainer): Promise<number> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  let handled = 0
  for (;;) {
    const events = await claimEvents(service.sql, together)
    if (events.length === 0) {
      return handled
    }
    try {
      await readAgain(
        container,
        events.map(({ event_type, resource_id }) => ({ type: event_type, id: resource_id }))
      )
    } catch (error) {
      await giveBackEvents(
        service.sql,
        events.map(({ id }) => id)
      )
      throw error
    }
    handled += events.length
  }
}

async function readAgain(container: MedusaContainer, hints: { type: string; id: string }[]): Promise<void> {
  const about = (subject: Subject): string[] => [
    ...new Set(hints.filter(({ type }) => subjectOf(type) === subject).map(({ id }) => id)),
  ]
  if (about("account").length > 0) {
    await checkConnection(container)
  }
  await refreshDunnings(container, about("dunning"))
  const { changed } = await refreshDocuments(container, about("document"))
  if (changed > 0) {
    await recordInShop(container)
  }
}

/** For the subscriber: what fails is tried again by the pull. */
export async function handleReceived(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { state, paused_until } = await service.readConnection()
  const isPaused = paused_until !== null && new Date(paused_until) > new Date()
  if (state === "connected" && !isPaused) {
    await actingAs("event:lexoffice.webhook.received", () => handleWebhookEvents(container))
  }
}
