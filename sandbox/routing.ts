import { emptyError, regularError, type Refusal } from "./errors"
import type { Route } from "./http"
import { malformedAuthorization } from "./gateway"
import { routes } from "./resources"
import type { World } from "./world"

export type Match = { route: Route; id: string }

type Compiled = { route: Route; pattern: RegExp }

const compiled: Compiled[] = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(":id", "([^/]+)")}$`),
}))

/** Exist at lexoffice but not here; the honest answer is that. */
const notImitated = ["quotations", "down-payment-invoices", "recurring-templates"]
/** Exist for partners only: a public key gets 404. */
const partnerOnly = ["finance", "cash-boxes", "partner-integrations"]

const knownResources = new Set([
  ...routes.map(({ path }) => path.split("/")[2] ?? ""),
  ...notImitated,
  ...partnerOnly,
])

export function findRoute(method: string, path: string): Match | undefined {
  for (const { route, pattern } of compiled) {
    if (route.method !== method) continue
    const match = pattern.exec(path)
    if (match) return { route, id: decodeURIComponent(match[1] ?? "").toLowerCase() }
  }
  return undefined
}

/**
 * Why there is no route: below a known resource 404 was measured (no list, no update, no delete of sales documents);
 * everything else never gets past the gateway.
 */
export function noRoute(world: World, method: string, path: string, authorization: string): Refusal {
  const resource = /^\/v1\/([^/]+)/.exec(path)?.[1] ?? ""
  if (method === "OPTIONS" || !knownResources.has(resource)) return malformedAuthorization(authorization)
  if (notImitated.includes(resource)) return regularError(501, "The sandbox does not imitate this endpoint")
  return world.behaviour.notFoundBody === "empty" ? emptyError(404) : regularError(404, "Not Found")
}
