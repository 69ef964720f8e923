import { emptyError, gatewayError, regularError } from "./errors"
import type { Route } from "./http"
import { accountOf, type World } from "./world"

const unauthorized = () => gatewayError(401, "Unauthorized", { "x-amzn-errortype": "UnauthorizedException" })

/** The gateway cannot read the header, or knows no such path, and repeats what it got, token included. */
export const malformedAuthorization = (header: string) =>
  gatewayError(
    403,
    `'${header.split(" ").pop() ?? ""}' not a valid key=value pair (missing equal-sign) in Authorization header: '${header}'.`
  )

export function refuseDuringMaintenance(world: World): void {
  if (accountOf(world).maintenance) throw emptyError(503)
}

/** @returns the key */
export function authenticate(world: World, header: string | undefined): string {
  if (header === undefined) throw unauthorized()
  const key = /^Bearer (\S+)$/i.exec(header)?.[1]
  if (key === undefined) throw malformedAuthorization(header)
  if (!accountOf(world).keys.some((known) => known.key === key)) throw unauthorized()
  return key
}

/** A throttled call is not carried out and names no time to wait. */
export function throttle(world: World, key: string): void {
  const now = world.clock.now()
  if (!world.rateLimit.take(world.behaviour.limitScope === "key" ? key : "account", now)) {
    throw gatewayError(429, "Rate limit exceeded")
  }
  world.log.accept(now)
}

export function checkContract(world: World): void {
  if (accountOf(world).contract === "expired") {
    throw regularError(402, "The contract of this organization does not include the public API")
  }
}

export function checkScopes(world: World, key: string, scopes: readonly string[]): void {
  const granted = accountOf(world).keys.find((known) => known.key === key)?.scopes
  if (granted && scopes.some((scope) => !granted.includes(scope))) throw gatewayError(403, "access_denied")
}

const accepts = (accept: string, types: readonly string[]): boolean =>
  accept.split(",").some((entry) => types.includes((entry.split(";")[0] ?? "").trim().toLowerCase()))

export function checkAccept(route: Route, accept: string | undefined): void {
  if (route.download || accept === undefined || accept === "") return
  if (!accepts(accept, ["application/json", "application/*", "*/*"])) {
    throw regularError(406, "Could not find acceptable representation")
  }
}

export function checkContentType(route: Route, contentType: string | undefined): void {
  if (route.method !== "POST" && route.method !== "PUT") return
  const wanted = route.takes === "upload" ? "multipart/form-data" : "application/json"
  const sent = (contentType?.split(";")[0] ?? "").trim().toLowerCase()
  if (sent !== wanted) throw regularError(415, `Content type '${contentType ?? ""}' not supported`)
}
