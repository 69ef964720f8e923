import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createEventSubscription,
  deleteEventSubscription,
  EventType,
  Http,
  listEventSubscriptions,
} from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { recordLive } from "../../modules/lexoffice/sql/webhook-events"
import { toFailure } from "../transmit-documents/to-failure"
import { callbackAddress } from "./callback-address"
import { compareSubscriptions } from "./compare-subscriptions"
import { wantedEvents } from "./event-types"

export type SubscriptionSummary = { subscribed: number; unsubscribed: number }

const nothing: SubscriptionSummary = { subscribed: 0, unsubscribed: 0 }

/**
 * Makes lexoffice tell this server of every event that matters, and stores whether it does. Nothing rests on
 * it: without webhooks everything is pulled. Throws nothing, so that connecting never fails for it.
 */
export async function ensureSubscriptions(container: MedusaContainer): Promise<SubscriptionSummary> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const address = callbackAddress(service.config)
  const { webhooks_url: before } = await service.readConnection()
  if ("problem" in address) {
    await leave(service, before)
    await save(service, "off", address.problem)
    return nothing
  }
  try {
    const http = await service.client({ documentId: null, priority: "interactive" })
    await (before === address.url ? undefined : leave(service, before))
    await service.saveConnection({ webhooks_url: address.url })
    const summary = await repair(http, address.url)
    await recordLive(service.sql)
    return summary
  } catch (error) {
    const { code } = toFailure(error)
    // lexoffice calls the address before it takes a subscription
    await save(service, "failed", code === "data_rejected" ? "callback_unreachable" : code)
    return nothing
  }
}

const save = (service: LexofficeModuleService, state: "off" | "failed", problem: string) =>
  service.saveConnection({
    webhooks_state: state,
    webhooks_problem: problem,
    webhooks_checked_at: new Date(),
  })

async function repair(http: Http, callbackUrl: string): Promise<SubscriptionSummary> {
  const existing = await listEventSubscriptions(http)
  const { missing, superfluous } = compareSubscriptions(existing, wantedEvents, callbackUrl)
  for (const eventType of missing) {
    await subscribe(http, eventType, callbackUrl)
  }
  await deleteAll(http, superfluous)
  return { subscribed: missing.length, unsubscribed: superfluous.length }
}

async function subscribe(http: Http, eventType: EventType, callbackUrl: string): Promise<void> {
  try {
    await createEventSubscription(http, { eventType, callbackUrl })
  } catch (error) {
    // another process was faster
    if (toFailure(error).code !== "already_exists") {
      throw error
    }
  }
}

async function deleteAll(http: Http, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    try {
      await deleteEventSubscription(http, id)
    } catch (error) {
      if (toFailure(error).code !== "not_found") {
        throw error
      }
    }
  }
}

/** Before the key goes: lexoffice need not call any more. What cannot be reached is left, and refused when it calls. */
export async function removeSubscriptions(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const address = callbackAddress(service.config)
  const { webhooks_state: state, webhooks_url: stored } = await service.readConnection()
  // of before addresses were stored
  const made = state !== null && "url" in address ? address.url : null
  await leave(service, stored ?? made)
  await service.saveConnection({ webhooks_state: null, webhooks_problem: null, webhooks_checked_at: null })
}

/** Removes what the shop subscribed to at an address, with the key that is stored: lexoffice shows each key its own only. */
async function leave(service: LexofficeModuleService, callbackUrl: string | null): Promise<void> {
  if (callbackUrl === null) {
    return
  }
  try {
    const http = await service.client({ documentId: null, priority: "interactive" })
    const existing = await listEventSubscriptions(http)
    await deleteAll(http, compareSubscriptions(existing, [], callbackUrl).superfluous)
    await service.saveConnection({ webhooks_url: null })
  } catch {
    // the key may be dead already, and its subscriptions with it
  }
}
