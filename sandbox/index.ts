import type { AddressInfo } from "node:net"
import { systemClock, type Clock } from "./clock"
import { createControl, type Control } from "./control/control"
import { Faults } from "./faults"
import {
  defaultApiKey,
  defaultBehaviour,
  defaultLimits,
  defaultOrganization,
  type SandboxOptions,
} from "./options"
import { RateLimit } from "./rate-limit"
import { RequestLog } from "./request-log"
import { buildServer } from "./server"
import { State } from "./state"
import { Webhooks } from "./webhooks"
import type { World } from "./world"

export { manualClock, systemClock, type Clock } from "./clock"
export type { Control } from "./control/control"
export type { Fault, FaultAction, FaultRequest } from "./faults"
export type { Behaviour, Limits, Organization, SandboxOptions } from "./options"
export type { LoggedRequest, Stats } from "./request-log"

export type Sandbox = {
  /** `http://127.0.0.1:41234`: API base, page and control interface in one. */
  url: string
  apiKey: string
  control: Control
  close(): Promise<void>
}

/** A clock that the control interface can move on. */
function movableClock(clock: Clock): Clock & { advance: (ms: number) => void } {
  let ahead = 0
  const advance = (ms: number): void => {
    ahead += ms
  }
  return { now: () => clock.now() + ahead, advance }
}

/** A state file that knows the account wins over the options, so that a restart changes nothing. */
function openState(options: SandboxOptions): State {
  const state = new State(options.stateFile)
  if (!state.accounts.get("account")) {
    state.accounts.put({
      id: "account",
      organization: { ...defaultOrganization, ...options.organization },
      keys: (options.apiKeys ?? [defaultApiKey]).map((key) => ({ key })),
      contract: "ok",
      maintenance: false,
      counters: {},
      webhookPrivateKey: options.webhookPrivateKey,
    })
    state.commit()
  }
  return state
}

const pick = <T extends object>(defaults: T, given: Partial<T>): T =>
  Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, given[name as keyof T] ?? value])
  ) as T

/** Starts the stand-in for lexoffice on its own port. Each sandbox is a world of its own. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = movableClock(options.clock ?? systemClock)
  const state = openState(options)
  const limits = pick(defaultLimits, options)
  const world: World = {
    url: "http://127.0.0.1",
    clock,
    state,
    limits,
    behaviour: { ...defaultBehaviour, ...options.behaviour },
    rateLimit: new RateLimit(limits),
    faults: new Faults(),
    log: new RequestLog(options.requestLogSize ?? 20_000),
    webhooks: new Webhooks(state, clock, options.webhookDelivery ?? "auto"),
    allowInsecureCallbacks: options.allowInsecureCallbacks ?? false,
  }
  const control = createControl(world, clock.advance)
  const app = await buildServer(world, control)
  const host = options.host ?? "127.0.0.1"
  await app.listen({ port: options.port ?? 0, host })
  const { port } = app.server.address() as AddressInfo
  world.url = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`
  world.webhooks.start()
  return {
    url: world.url,
    apiKey: state.accounts.get("account")?.keys[0]?.key ?? "",
    control,
    close: async () => {
      await app.close()
      await world.webhooks.stop()
      state.close()
    },
  }
}
