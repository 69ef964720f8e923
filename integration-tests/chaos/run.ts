import { setTimeout as pause } from "node:timers/promises"
import type { Pool } from "pg"
import { ownInvoices } from "../helpers/own-invoices"
import { createDatabase } from "../workers/database"
import { SandboxProcess } from "../workers/sandbox-process"
import { Shop, type Change } from "../workers/shop"
import { storeSettings } from "../workers/store-settings"
import { letTimePass } from "../workers/time"
import type { ShopEvent } from "../workers/worker"
import { Faults } from "./faults"
import { judge, type OrderHistory, type Verdict } from "./judge"
import { arm, momentsIn, type Mode, type Moment } from "./kills"
import { Random } from "./random"
import { planOrders, planPersons, type Fate, type PlannedOrder } from "./scenario"
import { Team } from "./team"

export type Plan = {
  seed: number
  documents: number
  workers: number
  kills: number
  restarts: number
  log: boolean
}

export type Injected = {
  hints: { delivered: number; dropped: number; repeated: number; late: number }
  kills: Map<Moment, number>
  restarts: number
  faults: Map<string, number>
  rounds: number
  passedMinutes: number
}

export type Outcome = Verdict & { injected: Injected; errors: Map<string, number>; seconds: number }

/** Orders in this many steps of time, so that changes come before, during and after transmission. */
const ordersPerRound = 30
/** Fewer than an order gets in the mean: as many documents as asked for come about. */
const documentsPerOrder = 1.15
const seconds = 1000
const minutes = 60 * seconds

/** Between two rounds. Mostly less than the lists lag or absence takes to be certain, at times beyond a lease. */
const pauses = [5 * seconds, 20 * seconds, 20 * seconds, 65 * seconds, 2 * minutes, 6 * minutes]

type Hint = { event: ShopEvent; notBefore: number }

export async function run(plan: Plan): Promise<Outcome> {
  const started = Date.now()
  const random = new Random(plan.seed)
  const [database, sandbox] = await Promise.all([
    createDatabase(`chaos_${process.pid}`),
    SandboxProcess.start({ list: 15 * seconds, contact: 1.5 * seconds }),
  ])
  const place = { databaseUrl: database.url, apiUrl: sandbox.url }
  const [shop, team] = await Promise.all([
    Shop.open(place),
    Team.start(database.url, sandbox.url, plan.workers),
  ])
  try {
    const chaos = new Chaos(plan, random, shop, team, sandbox, {
      letTimePass: (ms) => letTimePass(database.pool, sandbox, ms),
      changeMode: (mode) => changeMode(database.pool, mode),
    })
    await chaos.open()
    await chaos.storm()
    await chaos.calm(async () => {
      const { rows } = await database.pool.query<{ count: number }>(
        `select count(*)::int as count from lexoffice_document d where state in ('pending', 'transmitting') and not exists (
           select 1 from lexoffice_document e where e.order_id = d.order_id and e.sequence < d.sequence and e.state = 'failed')`
      )
      return rows[0]?.count ?? 0
    })
    const verdict = await judge(database.pool, shop, await sandbox.state(), chaos.histories)
    const secondsTaken = Math.round((Date.now() - started) / seconds)
    return { ...verdict, injected: chaos.injected, errors: team.errors, seconds: secondsTaken }
  } finally {
    await team.close()
    await shop.close()
    await sandbox.close()
    await database.drop()
  }
}

const changeMode = (pool: Pool, delivery_mode: Mode) => storeSettings(pool, { ...ownInvoices, delivery_mode })

/** What reaches past the shop and the workers. */
type Surroundings = { letTimePass: (ms: number) => Promise<void>; changeMode: (mode: Mode) => Promise<void> }

class Chaos {
  readonly histories: OrderHistory[] = []
  readonly injected: Injected
  private readonly faults: Faults
  private arrivals: PlannedOrder[] = []
  private fates: { orderId: string; fate: Fate; notBefore: number }[] = []
  private hints: Hint[] = []
  private round = 0

  constructor(
    private readonly plan: Plan,
    private readonly random: Random,
    private readonly shop: Shop,
    private readonly team: Team,
    private readonly sandbox: SandboxProcess,
    private readonly surroundings: Surroundings
  ) {
    // fewer calls, more faults: a short run must see some of each
    this.faults = new Faults(sandbox, random, plan.documents < 500 ? 3 : 1)
    this.injected = {
      hints: { delivered: 0, dropped: 0, repeated: 0, late: 0 },
      kills: new Map(),
      restarts: 0,
      faults: this.faults.struck,
      rounds: 0,
      passedMinutes: 0,
    }
  }

  async open(): Promise<void> {
    await this.shop.connect(this.sandbox.apiKey)
    const orders = Math.ceil(this.plan.documents / documentsPerOrder)
    const persons = planPersons(this.random, orders)
    const known = persons.filter(({ isCustomer }) => isCustomer)
    const ids = await this.shop.customers(known.map(({ email }) => email))
    const customerIds = new Map(known.map(({ email }, index) => [email, ids[index] ?? null]))
    this.arrivals = planOrders(
      this.random,
      orders,
      persons.map((person) => ({ ...person, customerId: customerIds.get(person.email) ?? null }))
    )
  }

  /** Orders arrive and change, hints go astray, calls fail, processes die. */
  async storm(): Promise<void> {
    while (this.arrivals.length > 0 || this.fates.length > 0 || this.hints.length > 0) {
      await this.faults.arm(this.random.chance(0.15))
      await this.oneRound()
      await this.team.fillUp()
      await this.passTime(this.random.pick(pauses))
    }
    await this.faults.disarm()
  }

  /** Nothing fails any more. Works until there is nothing to do. @param waiting documents that are still on their way */
  async calm(waiting: () => Promise<number>): Promise<void> {
    for (let quiet = 0, rounds = 0; quiet < 2 && rounds < 40; rounds++) {
      await this.passTime(rounds % 3 === 2 ? 70 * minutes : 11 * minutes)
      const [first] = this.team.members
      const swept = first === undefined ? undefined : await this.team.tell(first, { name: "sweep" })
      await Promise.all(this.team.members.map((member) => this.team.tell(member, { name: "transmit" })))
      const left = await waiting()
      quiet = left === 0 && isNothing(swept) ? quiet + 1 : 0
      this.say(`calm: ${left} documents wait`)
    }
  }

  private async passTime(ms: number): Promise<void> {
    this.injected.passedMinutes += ms / minutes
    await this.team.each((gateway) => gateway.idle())
    await this.surroundings.letTimePass(ms)
  }

  private async oneRound(): Promise<void> {
    this.round++
    this.injected.rounds++
    // documents of both modes, and corrections of the one while the other holds
    const mode = this.round % 2 === 0 ? "own_invoice" : "lexoffice_invoice"
    await this.surroundings.changeMode(mode)
    this.armKills(mode)
    const restart = this.maybeRestart()
    const changes = this.changeOrders()
    await this.placeOrders()
    await Promise.all([this.deliverHints(), this.jobs(), changes, restart])
    for (const { gateway } of this.team.members) gateway.watch = () => undefined
    this.say(`round ${this.round}: ${this.histories.length} orders, ${this.arrivals.length} to come`)
  }

  private async placeOrders(): Promise<void> {
    const arriving = this.arrivals.splice(0, Math.min(ordersPerRound, Math.ceil(this.plan.documents / 5)))
    const placed = await this.shop.place(arriving.map(({ order }) => order))
    placed.forEach(({ id, displayId }, index) => {
      const { order, fates = [] } = arriving[index] ?? {}
      if (order === undefined) throw new Error(`order ${displayId} was not planned`)
      const address = `${order.companyName ?? `Erika ${order.lastName}`}, ${order.street}`
      this.histories.push({ id, displayId, email: order.email, address, refundedCents: 0 })
      for (const fate of fates)
        this.fates.push({ orderId: id, fate, notBefore: this.round + this.random.between(0, 4) })
      this.hint({ name: "order.placed", data: { id } })
    })
  }

  private async changeOrders(): Promise<void> {
    const due = this.fates.filter(({ notBefore }) => notBefore <= this.round)
    this.fates = this.fates.filter(({ notBefore }) => notBefore > this.round)
    for (const { orderId, fate } of due) {
      const change = await this.toChange(orderId, fate)
      for (const event of await this.shop.change(change)) this.hint(event)
    }
  }

  private async toChange(orderId: string, fate: Fate): Promise<Change> {
    if (fate.kind !== "refund") return { kind: fate.kind, orderId }
    const [worth] = await this.shop.worth([orderId])
    const amountCents = Math.max(1, Math.floor((worth?.worthCents ?? 0) * fate.share))
    const history = this.histories.find(({ id }) => id === orderId)
    if (history) history.refundedCents += amountCents
    return { kind: "refund", orderId, amountCents }
  }

  /** Of twenty hints two get lost, two come twice, four come late and so out of order. */
  private hint(event: ShopEvent): void {
    const { hints } = this.injected
    const draw = this.random.next()
    if (draw < 0.1) {
      hints.dropped++
      return
    }
    const isLate = draw >= 0.2 && draw < 0.4
    if (isLate) hints.late++
    this.hints.push({ event, notBefore: this.round + (isLate ? this.random.between(1, 3) : 0) })
    if (draw < 0.2) {
      hints.repeated++
      this.hints.push({ event, notBefore: this.round + this.random.between(0, 2) })
    }
  }

  private async deliverHints(): Promise<void> {
    const due = this.random.shuffle(this.hints.filter(({ notBefore }) => notBefore <= this.round))
    this.hints = this.hints.filter(({ notBefore }) => notBefore > this.round)
    this.injected.hints.delivered += due.length
    await Promise.all(
      due.map(({ event }) => this.team.tell(this.random.pick(this.team.members), { name: "event", event }))
    )
  }

  /** What Medusa's scheduler starts in every process, at the same moment. */
  private async jobs(): Promise<void> {
    const sweeps = this.round % 4 === 0
    await Promise.all(
      this.team.members.map(async (member) => {
        if (sweeps) await this.team.tell(member, { name: "sweep" })
        await this.team.tell(member, { name: "transmit" })
      })
    )
  }

  private armKills(mode: Mode): void {
    const done = [...this.injected.kills.values()].reduce((sum, count) => sum + count, 0)
    const roundsLeft = Math.ceil(this.arrivals.length / ordersPerRound) + 1
    const wanted = Math.min(this.plan.kills - done, Math.ceil((this.plan.kills - done) / roundsLeft) + 1)
    const { members } = this.team
    for (const member of this.random
      .shuffle(members)
      .slice(0, Math.max(0, Math.min(wanted, members.length - 1)))) {
      const moment = this.nextMoment(mode)
      arm(
        this.random,
        member,
        moment,
        () => member.worker.kill(),
        (struck) => {
          this.injected.kills.set(struck, (this.injected.kills.get(struck) ?? 0) + 1)
        }
      )
    }
  }

  /** Each moment in turn, those first that have come up least; at the very first the one that no worker gets around. */
  private nextMoment(mode: Mode): Moment {
    if (this.injected.kills.size === 0) return "at any moment"
    const count = (moment: Moment): number => this.injected.kills.get(moment) ?? 0
    const moments = momentsIn(mode)
    const least = Math.min(...moments.map(count))
    return this.random.pick(moments.filter((moment) => count(moment) <= least + 1))
  }

  /** lexoffice goes down in the middle of the work and comes back with what it had answered for. */
  private async maybeRestart(): Promise<void> {
    const roundsLeft = Math.ceil(this.arrivals.length / ordersPerRound) + 1
    if (!this.random.chance((this.plan.restarts - this.injected.restarts) / roundsLeft)) return
    await pause(this.random.between(100, 1200))
    this.injected.restarts++
    await this.faults.count()
    await this.sandbox.kill()
    await this.team.each((gateway) => gateway.refuse())
    await this.sandbox.startAgain()
    await this.team.each((gateway) => gateway.listen())
  }

  private say(text: string): void {
    if (this.plan.log) console.error(text)
  }
}

const isNothing = (summary: unknown): boolean =>
  typeof summary === "object" && summary !== null && Reflect.get(summary, "documents") === 0
