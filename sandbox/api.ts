import { setTimeout as pause } from "node:timers/promises"
import { berlinDateTime } from "./dates"
import { Refusal, regularError } from "./errors"
import type { Fault } from "./faults"
import { isObject } from "./fields"
import * as gateway from "./gateway"
import type { Answer, ApiRequest, UploadedPart } from "./http"
import { findRoute, noRoute, type Match } from "./routing"
import { newId, type World } from "./world"

/** A request as it came in: the body is read only when a route wants it. */
export type Incoming = {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string | undefined>
  body: Buffer | undefined
  readParts: () => Promise<UploadedPart[]>
}

/** `cut`: the connection is closed without a word. */
export type Outcome = Answer | "cut"

/** Undefined for no body, or one that is no JSON. */
function parseJson(body: Buffer | undefined): unknown {
  if (!body || body.length === 0) return undefined
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    return undefined // the caller tells an empty body from an unreadable one
  }
}

async function carryOut(
  world: World,
  incoming: Incoming,
  key: string,
  { route, id }: Match
): Promise<Answer> {
  gateway.checkContentType(route, incoming.headers["content-type"])
  gateway.checkAccept(route, incoming.headers.accept)
  const json = parseJson(incoming.body)
  const writesJson = (route.method === "POST" || route.method === "PUT") && route.takes !== "upload"
  if (writesJson && json === undefined)
    throw regularError(400, "JSON parse error: request body is not readable")
  const request: ApiRequest = { ...incoming, key, json }
  if (route.takes === "upload") request.parts = await incoming.readParts()
  try {
    return await route.run(world, request, id)
  } finally {
    world.state.commit()
  }
}

function replaced(answer: Answer, fault: Fault | undefined): Outcome {
  switch (fault?.action.type) {
    case "close":
      return "cut"
    case "status":
      return { status: fault.action.status, body: fault.action.body }
    case "garbage":
      return {
        status: fault.action.status ?? (answer.status < 300 ? answer.status : 200),
        bytes: Buffer.from('{"id":"0b4f1d52-'),
        headers: { "content-type": "application/json" },
      }
    case "delay":
    case undefined:
      return answer
  }
}

const delayOf = (faults: readonly Fault[], effect: Fault["effect"]): number =>
  faults.reduce(
    (sum, { action, effect: when }) => sum + (action.type === "delay" && when === effect ? action.ms : 0),
    0
  )

async function withFaults(faults: readonly Fault[], proceed: () => Promise<Answer>): Promise<Outcome> {
  const fault = faults.find(({ action }) => action.type !== "delay")
  const [before, after] = [delayOf(faults, "before"), delayOf(faults, "after")]
  if (before > 0) await pause(before)
  const answer = fault?.effect === "before" ? { status: 200 } : await proceed()
  if (after > 0) await pause(after)
  return replaced(answer, fault)
}

async function answerTo(
  world: World,
  incoming: Incoming,
  struck: (faults: Fault[]) => void
): Promise<Outcome> {
  gateway.refuseDuringMaintenance(world)
  const key = gateway.authenticate(world, incoming.headers.authorization)
  gateway.throttle(world, key)
  const faults = world.faults.strike(incoming.method, incoming.path)
  struck(faults)
  return withFaults(faults, async () => {
    try {
      const match = findRoute(incoming.method, incoming.path)
      if (!match) throw noRoute(world, incoming.method, incoming.path, incoming.headers.authorization ?? "")
      gateway.checkContract(world)
      gateway.checkScopes(world, key, match.route.scopes ?? [])
      return await carryOut(world, incoming, key, match)
    } catch (error) {
      return refusalAnswer(world, incoming, error)
    }
  })
}

/** A bug of the sandbox must not pass for an answer of lexoffice, so it says so. */
function refusalAnswer(world: World, incoming: Incoming, error: unknown): Answer {
  const context = { path: incoming.path, at: berlinDateTime(world.clock.now()), requestId: newId() }
  if (error instanceof Refusal)
    return { status: error.status, body: error.render(context), headers: error.headers }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { status: 500, body: { sandboxBug: message } }
}

const redacted = (headers: Incoming["headers"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, name === "authorization" ? "***" : (value ?? "")])
  )

const loggedRows = 50

/** Long lists are cut: thousands of them would fill the memory. */
function cutList(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body.content) || body.content.length <= loggedRows)
    return body ?? null
  return { ...body, content: body.content.slice(0, loggedRows), contentCutFrom: body.content.length }
}

const loggable = (outcome: Outcome): unknown =>
  outcome === "cut"
    ? null
    : outcome.bytes
      ? { bytes: outcome.bytes.length, ...outcome.headers }
      : cutList(outcome.body)

export async function answerRequest(world: World, incoming: Incoming): Promise<Outcome> {
  const now = world.clock.now()
  const seq = world.log.arrive(now)
  let faults: Fault[] = []
  let outcome: Outcome
  try {
    outcome = await answerTo(world, incoming, (struck) => (faults = struck))
  } catch (error) {
    outcome = refusalAnswer(world, incoming, error)
  }
  world.log.add({
    seq,
    at: new Date(now).toISOString(),
    method: incoming.method,
    path: incoming.path,
    query: Object.fromEntries(incoming.query),
    headers: redacted(incoming.headers),
    body: parseJson(incoming.body) ?? (incoming.body?.length ? { bytes: incoming.body.length } : null),
    status: outcome === "cut" ? 0 : outcome.status,
    response: loggable(outcome),
    faults: faults.map(({ id }) => id),
  })
  return outcome
}
