/** What to do instead of, or after, answering properly. */
export type FaultAction =
  | { type: "delay"; ms: number }
  | { type: "close" }
  | { type: "status"; status: number; body?: unknown }
  | { type: "garbage"; status?: number }

export type FaultRequest = {
  match?: { method?: string; path?: string }
  /** How often it strikes; left out: until it is removed. */
  times?: number
  /** 0..1; left out: always. */
  probability?: number
  seed?: number
  action: FaultAction
  /** `before`: nothing happened. `after`: the change is committed, then the answer is lost or replaced. */
  effect?: "before" | "after"
}

export type Fault = FaultRequest & { id: number; effect: "before" | "after"; hits: number }

/** mulberry32: small, good enough, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Armed = { fault: Fault; path?: RegExp; random: () => number }

export class Faults {
  private armed: Armed[] = []
  private nextId = 1

  add(request: FaultRequest): Fault {
    const fault: Fault = { ...request, id: this.nextId++, effect: request.effect ?? "before", hits: 0 }
    const path = request.match?.path === undefined ? undefined : new RegExp(request.match.path)
    this.armed.push({ fault, path, random: seededRandom(request.seed ?? 1) })
    return fault
  }

  list = (): Fault[] => this.armed.map(({ fault }) => ({ ...fault }))

  clear(id?: number): void {
    this.armed = id === undefined ? [] : this.armed.filter(({ fault }) => fault.id !== id)
  }

  /** The faults that strike this request: any number of delays and at most one that changes the answer. */
  strike(method: string, path: string): Fault[] {
    const struck: Fault[] = []
    for (const { fault, path: pattern, random } of this.armed) {
      if (fault.times !== undefined && fault.hits >= fault.times) continue
      if (fault.match?.method && fault.match.method.toUpperCase() !== method) continue
      if (pattern && !pattern.test(path)) continue
      if (fault.action.type !== "delay" && struck.some(({ action }) => action.type !== "delay")) continue
      if (fault.probability !== undefined && random() >= fault.probability) continue
      fault.hits++
      struck.push(fault)
    }
    return struck
  }
}
