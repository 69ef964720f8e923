import type { Limits } from "./options"

/** Token bucket: starts full, refills evenly, a refused call takes nothing. */
export class RateLimit {
  private readonly buckets = new Map<string, { tokens: number; at: number }>()

  constructor(private readonly limits: Limits) {}

  /** @returns false when the call must be answered with 429 */
  take(scope: string, now: number): boolean {
    const { requestsPerSecond } = this.limits
    if (requestsPerSecond === 0) return true
    const burst = Math.max(1, this.limits.burst)
    const bucket = this.buckets.get(scope) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) * requestsPerSecond) / 1000)
    const allowed = tokens >= 1
    this.buckets.set(scope, { tokens: allowed ? tokens - 1 : tokens, at: now })
    return allowed
  }

  refill(): void {
    this.buckets.clear()
  }
}

/** The most requests seen in any window of one second. */
export class BusiestSecond {
  private times: number[] = []
  private head = 0
  max = 0

  count(now: number): void {
    this.times.push(now)
    while ((this.times[this.head] ?? now) <= now - 1000) this.head++
    this.max = Math.max(this.max, this.times.length - this.head)
    if (this.head > 4096) {
      this.times = this.times.slice(this.head)
      this.head = 0
    }
  }

  clear(): void {
    this.times = []
    this.head = 0
    this.max = 0
  }
}
