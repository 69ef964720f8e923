import { Http } from "../http"
import { recordPath } from "../query"
import { ActionResult, actionResultSchema } from "../schemas/action-result"
import {
  EventSubscription,
  EventSubscriptionBody,
  eventSubscriptionSchema,
  eventSubscriptionsSchema,
} from "../schemas/event-subscription"

const PATH = "/v1/event-subscriptions"

/**
 * Subscribes to an event; lexoffice first sends HEAD to the callback. Errors: `already_exists` for the same event
 * and callback; `data_rejected` when the callback cannot be reached. A changed address: delete and create.
 * Source for all of this file: lexware public API documentation, chapter "Event Subscriptions", read 2026-11.
 */
export const createEventSubscription = (http: Http, body: EventSubscriptionBody): Promise<ActionResult> =>
  http.post(PATH, { body, schema: actionResultSchema })

/** All subscriptions made with this key. Subscriptions of other keys are never shown. */
export async function listEventSubscriptions(http: Http): Promise<EventSubscription[]> {
  return (await http.get(PATH, { schema: eventSubscriptionsSchema })).content
}

/** Reads one subscription. Errors: `not_found`. */
export const getEventSubscription = (http: Http, id: string): Promise<EventSubscription> =>
  http.get(recordPath(PATH, id), { schema: eventSubscriptionSchema })

/** Ends a subscription. Errors: `not_found` when it is gone already. */
export const deleteEventSubscription = (http: Http, id: string): Promise<void> =>
  http.delete(recordPath(PATH, id))
