import { randomUUID } from "node:crypto"
import type { Clock } from "./clock"
import type { Faults } from "./faults"
import type { Behaviour, Limits, Organization } from "./options"
import type { RateLimit } from "./rate-limit"
import type { RequestLog } from "./request-log"
import type { Account, State } from "./state"
import type { Webhooks } from "./webhooks"

/** Everything a handler may use. */
export type World = {
  url: string
  clock: Clock
  state: State
  limits: Limits
  behaviour: Behaviour
  rateLimit: RateLimit
  faults: Faults
  log: RequestLog
  webhooks: Webhooks
  allowInsecureCallbacks: boolean
}

export function accountOf(world: World): Account {
  const account = world.state.accounts.get("account")
  if (!account) throw new Error("the sandbox has no account")
  return account
}

export const organizationOf = (world: World): Organization => accountOf(world).organization

export const newId = (): string => randomUUID()

/** The next value of a counter, e.g. of a number range. */
export function nextNumber(world: World, counter: string, first: number): number {
  const account = accountOf(world)
  const value = account.counters[counter] ?? first
  world.state.accounts.put({ ...account, counters: { ...account.counters, [counter]: value + 1 } })
  return value
}
