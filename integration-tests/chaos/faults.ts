import type { FaultAction, FaultRequest } from "../../sandbox"
import type { SandboxProcess } from "../workers/sandbox-process"
import type { Random } from "./random"

type Kind = {
  name: string
  method: string
  probability: number
  action: FaultAction
  effect: "before" | "after"
}

const status = (code: number, message: string | null): FaultAction => ({
  type: "status",
  status: code,
  body: { message },
})

/** On writing calls each kind of failure comes with and without effect; a read changes nothing either way. */
const kinds: Kind[] = [
  {
    name: "answer lost after the commit",
    method: "POST",
    probability: 0.01,
    action: { type: "close" },
    effect: "after",
  },
  {
    name: "connection cut before the commit",
    method: "POST",
    probability: 0.004,
    action: { type: "close" },
    effect: "before",
  },
  ...[
    status(500, "Internal server error or rate limit exceeded"),
    status(502, "Bad gateway"),
    status(503, null),
    status(504, "Endpoint request timed out"),
  ].flatMap((action): Kind[] => {
    const code = action.type === "status" ? action.status : 0
    return [
      { name: `${code} with effect`, method: "POST", probability: 0.004, action, effect: "after" },
      { name: `${code} without effect`, method: "POST", probability: 0.002, action, effect: "before" },
    ]
  }),
  {
    name: "unreadable answer after the commit",
    method: "POST",
    probability: 0.006,
    action: { type: "garbage" },
    effect: "after",
  },
  {
    name: "contact update answered with 500",
    method: "PUT",
    probability: 0.05,
    action: status(500, null),
    effect: "after",
  },
  { name: "503 to a read", method: "GET", probability: 0.004, action: status(503, null), effect: "before" },
  {
    name: "connection cut at a read",
    method: "GET",
    probability: 0.003,
    action: { type: "close" },
    effect: "before",
  },
  {
    name: "unreadable answer to a read",
    method: "GET",
    probability: 0.004,
    action: { type: "garbage" },
    effect: "before",
  },
  {
    name: "late answer",
    method: "POST",
    probability: 0.03,
    action: { type: "delay", ms: 300 },
    effect: "after",
  },
  {
    name: "late commit",
    method: "POST",
    probability: 0.03,
    action: { type: "delay", ms: 300 },
    effect: "before",
  },
]

/** A burst is what another program on the same account does to us: the next few calls are all refused. */
const burst = (random: Random): FaultRequest => ({
  times: random.between(2, 5),
  action: status(429, "Rate limit exceeded"),
  effect: "before",
})

/** Tells the sandbox how to misbehave, and counts how often it did. */
export class Faults {
  readonly struck = new Map<string, number>()
  private names = new Map<number, string>()

  constructor(
    private readonly sandbox: SandboxProcess,
    private readonly random: Random,
    private readonly strength: number
  ) {}

  /** For one round. */
  async arm(withBurst: boolean): Promise<void> {
    await this.disarm()
    for (const { name, method, probability, ...rest } of kinds) {
      const seed = this.random.between(1, 1_000_000)
      await this.add(name, { ...rest, match: { method }, probability: probability * this.strength, seed })
    }
    if (withBurst) await this.add("429 in a burst", burst(this.random))
  }

  private async add(name: string, fault: FaultRequest): Promise<void> {
    this.names.set((await this.sandbox.addFault(fault)).id, name)
  }

  async disarm(): Promise<void> {
    await this.count()
    await this.sandbox.clearFaults()
    this.names.clear()
  }

  /** Before the sandbox is killed, which forgets its faults. */
  async count(): Promise<void> {
    for (const { id, hits } of await this.sandbox.faults()) {
      const name = this.names.get(id)
      if (name !== undefined) this.struck.set(name, (this.struck.get(name) ?? 0) + hits)
    }
    this.names.clear()
  }
}
