import { BusiestSecond } from "./rate-limit"

export type LoggedRequest = {
  seq: number
  at: string
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  /** Parsed JSON, or what is known about anything else. */
  body: unknown
  /** 0: the connection was cut. */
  status: number
  response: unknown
  faults: number[]
}

export type Stats = {
  requests: number
  byRoute: Record<string, number>
  byStatus: Record<string, number>
  throttled: number
  /** Arrived and not answered yet. */
  inFlight: number
  /** Arrived requests, refused ones included, and those that were let through. */
  maxPerSecond: number
  maxAcceptedPerSecond: number
}

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** Every API request with its answer, newest last; the counters go on when old entries are dropped. */
export class RequestLog {
  private entries: LoggedRequest[] = []
  private seq = 0
  private byRoute: Record<string, number> = {}
  private byStatus: Record<string, number> = {}
  private throttled = 0
  private inFlight = 0
  private readonly arrived = new BusiestSecond()
  private readonly accepted = new BusiestSecond()

  constructor(private readonly size: number) {}

  arrive(now: number): number {
    this.arrived.count(now)
    this.inFlight++
    return ++this.seq
  }

  accept(now: number): void {
    this.accepted.count(now)
  }

  add(entry: LoggedRequest): void {
    this.inFlight--
    this.entries.push(entry)
    if (this.entries.length > this.size * 1.1) this.entries = this.entries.slice(-this.size)
    const route = `${entry.method} ${entry.path.replace(idPattern, "{id}")}`
    this.byRoute[route] = (this.byRoute[route] ?? 0) + 1
    this.byStatus[entry.status] = (this.byStatus[entry.status] ?? 0) + 1
    if (entry.status === 429) this.throttled++
  }

  /** In order of arrival. @param filter method, and a regular expression for the path */
  list(filter: { method?: string; path?: string } = {}): LoggedRequest[] {
    const path = filter.path === undefined ? undefined : new RegExp(filter.path)
    return this.entries
      .filter((entry) => !filter.method || entry.method === filter.method.toUpperCase())
      .filter((entry) => !path || path.test(entry.path))
      .sort((a, b) => a.seq - b.seq)
  }

  stats(): Stats {
    return {
      requests: Object.values(this.byStatus).reduce((sum, count) => sum + count, 0),
      byRoute: { ...this.byRoute },
      byStatus: { ...this.byStatus },
      throttled: this.throttled,
      inFlight: this.inFlight,
      maxPerSecond: this.arrived.max,
      maxAcceptedPerSecond: this.accepted.max,
    }
  }

  clear(): void {
    this.entries = []
    this.byRoute = {}
    this.byStatus = {}
    this.throttled = 0
    this.arrived.clear()
    this.accepted.clear()
  }
}
