import { regularError } from "../errors"
import type { Fault, FaultRequest } from "../faults"
import type { Behaviour, Limits, Organization } from "../options"
import type { LoggedRequest, Stats } from "../request-log"
import { accountOf, newId, type World } from "../world"
import { personActions } from "./people"

type Actions = { [name: string]: (...parameters: never[]) => unknown }

/** Every action is written to the state file before its caller goes on, as requests are. */
function committing<T extends Actions>(world: World, actions: T): T {
  const wrapped = Object.entries(actions).map(([name, action]) => [
    name,
    (...parameters: never[]) => {
      try {
        return action(...parameters)
      } finally {
        world.state.commit()
      }
    },
  ])
  return Object.fromEntries(wrapped) as T
}

function accountActions(world: World) {
  const change = (changes: Partial<ReturnType<typeof accountOf>>) =>
    world.state.accounts.put({ ...accountOf(world), ...changes })
  return {
    /** null takes a value away, e.g. `{ distanceSalesPrinciple: null }`. */
    setOrganization(changes: { [Name in keyof Organization]?: Organization[Name] | null }): Organization {
      const merged = { ...accountOf(world).organization, ...changes }
      const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
      return change({ organization: kept as Organization }).organization
    },
    /** @param scopes left out: all  @returns the key */
    addKey(key = `sandbox-${newId()}`, scopes?: string[]): string {
      const others = accountOf(world).keys.filter((known) => known.key !== key)
      change({ keys: [...others, { key, scopes }] })
      return key
    },
    /** Without a key: all of them. Event subscriptions made with it go too. */
    revokeKey(key?: string): void {
      world.webhooks.announce("token.revoked", accountOf(world).organization.connectionId)
      const hit = (candidate: string): boolean => key === undefined || candidate === key
      change({ keys: accountOf(world).keys.filter((known) => !hit(known.key)) })
      for (const subscription of world.state.subscriptions.values()) {
        if (hit(subscription.key)) world.state.subscriptions.delete(subscription.id)
      }
    },
    setContract: (contract: "ok" | "expired"): void => void change({ contract }),
    setMaintenance: (maintenance: boolean): void => void change({ maintenance }),
  }
}

function webhookActions(world: World) {
  return {
    webhooks: () => ({
      mode: world.webhooks.mode,
      publicKey: world.webhooks.publicKey(),
      subscriptions: world.state.subscriptions.values(),
      deliveries: world.state.deliveries.values(),
    }),
    setWebhookMode: (mode: "auto" | "manual"): void => void (world.webhooks.mode = mode),
    /** What is due now; `all` does not wait for the pause between two tries. */
    deliverWebhooks: (options: { all?: boolean } = {}): Promise<void> => world.webhooks.deliver(options),
    repeatWebhook: (id: string): Promise<void> => world.webhooks.repeat(id),
    /** Announces an event that no change caused. */
    announce: (eventType: string, resourceId: string): void => world.webhooks.announce(eventType, resourceId),
  }
}

function stateSnapshot(world: World) {
  const { state } = world
  return {
    counts: {
      contacts: state.contacts.size,
      documents: state.documents.size,
      vouchers: state.vouchers.size,
      files: state.files.size,
      articles: state.articles.size,
      subscriptions: state.subscriptions.size,
    },
    account: { ...accountOf(world), webhookPrivateKey: undefined },
    contacts: state.contacts.values(),
    documents: state.documents.values(),
    vouchers: state.vouchers.values(),
    dunnings: state.dunnings.values(),
    hints: state.hints.values(),
    files: state.files
      .values()
      .map(({ base64, ...file }) => ({ ...file, bytes: Buffer.byteLength(base64, "base64") })),
    articles: state.articles.values(),
  }
}

type Dated = { id: string; createdAt: number; updatedAt: number; finalizedAt?: number }

/** Older records feel no lag any more, so their age makes no difference. */
function makeOlder<Row extends Dated>(
  table: { values(): Row[]; put(row: Row): Row },
  youngerThan: number,
  ms: number
): void {
  for (const row of table.values().filter(({ createdAt }) => createdAt > youngerThan)) {
    const finalizedAt = row.finalizedAt === undefined ? {} : { finalizedAt: row.finalizedAt - ms }
    table.put({ ...row, createdAt: row.createdAt - ms, updatedAt: row.updatedAt - ms, ...finalizedAt })
  }
}

/** The control interface as the tests use it; the HTTP one calls the same functions. */
export function createControl(world: World, advanceClock: (ms: number) => void) {
  return committing(world, {
    ...personActions(world),
    ...accountActions(world),
    ...webhookActions(world),
    requests: (filter?: { method?: string; path?: string }): LoggedRequest[] => world.log.list(filter),
    clearRequests: (): void => world.log.clear(),
    stats: (): Stats => world.log.stats(),
    addFault: (fault: FaultRequest): Fault => world.faults.add(fault),
    faults: (): Fault[] => world.faults.list(),
    clearFaults: (id?: number): void => world.faults.clear(id),
    setLimits(changes: Partial<Limits>): Limits {
      Object.assign(world.limits, changes)
      world.rateLimit.refill()
      return { ...world.limits }
    },
    setBehaviour(changes: Partial<Behaviour>): Behaviour {
      const unknown = Object.keys(changes).filter((name) => !(name in world.behaviour))
      if (unknown.length > 0) throw regularError(400, `Unknown behaviour: ${unknown.join(", ")}`)
      return { ...Object.assign(world.behaviour, changes) }
    },
    advanceClock,
    /**
     * What was written lately becomes so much older, as if that time had passed without a call. Unlike
     * `advanceClock` it leaves this clock and the client's in agreement.
     */
    letTimePass(ms: number): void {
      const { listLagMs, contactLagMs, fileLagMs } = world.limits
      const youngest = world.clock.now() - Math.max(listLagMs, contactLagMs, fileLagMs)
      for (const table of [world.state.contacts, world.state.documents, world.state.vouchers])
        makeOlder<Dated>(table, youngest, ms)
    },
    state: () => stateSnapshot(world),
    /** Everything gone but the organization and its keys. */
    reset(): void {
      const { contacts, documents, vouchers, dunnings, hints, files, articles } = world.state
      const { subscriptions, deliveries } = world.state
      for (const table of [contacts, documents, vouchers, dunnings, hints, files, articles]) table.clear()
      for (const table of [subscriptions, deliveries]) table.clear()
      world.state.accounts.put({ ...accountOf(world), counters: {}, contract: "ok", maintenance: false })
      world.faults.clear()
      world.log.clear()
      world.rateLimit.refill()
    },
  })
}

export type Control = ReturnType<typeof createControl>
