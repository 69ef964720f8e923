import { berlinDateTime } from "../dates"
import { emptyError, invalidFields, regularError } from "../errors"
import { Fields } from "../fields"
import { bodyObject, ok, type Answer, type ApiRequest, type Route } from "../http"
import type { Subscription } from "../records"
import { toDetails } from "../sales/body"
import { newId, organizationOf, type World } from "../world"

const life = ["created", "changed", "deleted"]
const lifeAndStatus = [...life, "status.changed"]

const suffixes: Record<string, readonly string[]> = {
  article: life,
  contact: life,
  invoice: lifeAndStatus,
  "credit-note": lifeAndStatus,
  quotation: lifeAndStatus,
  "order-confirmation": lifeAndStatus,
  "delivery-note": lifeAndStatus,
  "down-payment-invoice": lifeAndStatus,
  voucher: lifeAndStatus,
  dunning: life,
  "recurring-template": life,
  payment: ["changed"],
  token: ["revoked"],
}

export const eventTypes: readonly string[] = Object.entries(suffixes).flatMap(([group, all]) =>
  all.map((suffix) => `${group}.${suffix}`)
)

const headTimeoutMs = 5000

/** lexoffice asks with HEAD, over TLS, from the outside: plain http and this machine itself never work there. */
async function isReachable(world: World, callbackUrl: string): Promise<boolean> {
  const url = URL.canParse(callbackUrl) ? new URL(callbackUrl) : undefined
  if (!url || !["http:", "https:"].includes(url.protocol)) return false
  const local = /^(localhost|127\.|10\.|192\.168\.|\[::1\]|0\.0\.0\.0)/.test(url.hostname)
  if ((url.protocol === "http:" || local) && !world.allowInsecureCallbacks) return false
  try {
    const answer = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(headTimeoutMs) })
    return answer.ok
  } catch {
    return false // unreachable is the answer, whatever the reason
  }
}

async function subscribe(world: World, request: ApiRequest): Promise<Answer> {
  const body = new Fields(bodyObject(request))
  const eventType = body.oneOf("eventType", eventTypes, true)
  const callbackUrl = body.text("callbackUrl", { required: true })
  if (!eventType || !callbackUrl) throw invalidFields(toDetails(body.problems))
  const isTaken = (): boolean =>
    world.state.subscriptions
      .values()
      .some((known) => known.eventType === eventType && known.callbackUrl === callbackUrl)
  if (isTaken()) throw regularError(409, "The event subscription exists already.")
  if (!(await isReachable(world, callbackUrl))) {
    const message = "Die Adresse ist nicht erreichbar"
    throw invalidFields([{ violation: "INVALID", field: "callbackUrl", message }])
  }
  if (isTaken()) throw regularError(409, "The event subscription exists already.")
  const createdAt = world.clock.now()
  const { id } = world.state.subscriptions.put({
    id: newId(),
    createdAt,
    eventType,
    callbackUrl,
    key: request.key,
  })
  const resourceUri = `${world.url}/v1/event-subscriptions/${id}`
  const date = berlinDateTime(createdAt)
  return {
    status: 201,
    headers: { location: resourceUri },
    body: { id, resourceUri, createdDate: date, updatedDate: date, version: 0 },
  }
}

/** A key sees and deletes its own subscriptions only. */
function findSubscription(world: World, request: ApiRequest, id: string): Subscription {
  const subscription = world.state.subscriptions.get(id)
  if (subscription?.key === request.key) return subscription
  throw world.behaviour.notFoundBody === "empty" ? emptyError(404) : regularError(404, "Not Found")
}

const showSubscription = (world: World, subscription: Subscription) => ({
  subscriptionId: subscription.id,
  organizationId: organizationOf(world).organizationId,
  createdDate: berlinDateTime(subscription.createdAt),
  eventType: subscription.eventType,
  callbackUrl: subscription.callbackUrl,
})

function listSubscriptions(world: World, { key }: ApiRequest): Answer {
  const own = world.state.subscriptions.values().filter((subscription) => subscription.key === key)
  return ok({ content: own.map((subscription) => showSubscription(world, subscription)) })
}

function unsubscribe(world: World, request: ApiRequest, id: string): Answer {
  world.state.subscriptions.delete(findSubscription(world, request, id).id)
  return { status: 204 }
}

const path = "/v1/event-subscriptions"

export const eventSubscriptionRoutes: Route[] = [
  { method: "GET", path, run: listSubscriptions },
  {
    method: "GET",
    path: `${path}/:id`,
    run: (world, request, id) => ok(showSubscription(world, findSubscription(world, request, id))),
  },
  { method: "POST", path, run: subscribe },
  { method: "DELETE", path: `${path}/:id`, run: unsubscribe },
]
