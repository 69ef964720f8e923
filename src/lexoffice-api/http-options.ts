import { ExchangeRecorder } from "./call-log"

/** Who waits for the call: a person, the running business, or the booking of old orders. */
export type CallPriority = "interactive" | "normal" | "backfill"

/** Shares out the account's rate. lexoffice allows two calls a second for all of an account's callers together. */
export type Limiter = {
  /** Resolves when this call may be sent */
  acquire(priority: CallPriority): Promise<void>
  /** Somebody else used up the rate: slow down, and rest as long as lexoffice asked for, if it did */
  throttled(retryAfterMs: number | null): Promise<void>
}

/** How to reach an account. Exactly one of `apiKey` and `token`. */
export type HttpOptions = {
  /** Without path, such as `https://api.lexware.io` */
  baseUrl: string
  limiter: Limiter
  record: ExchangeRecorder
  /** Hears of a recorder that failed; the call itself goes on */
  recordFailed?: (error: unknown) => void
  /** Default `normal` */
  priority?: CallPriority
  /** Default 35 000: the gateway gives up after 30 s and must be heard. Files get twice as long */
  timeoutMs?: number
  /** How often a 429 is waited out before it becomes an error; default 4 */
  maxThrottleWaits?: number
  /** Largest answer accepted; default 20 MiB */
  maxResponseBytes?: number
  sleep?: (ms: number) => Promise<void>
  /** 0 up to 1, for jitter */
  random?: () => number
} & ({ apiKey: string } | { token: () => Promise<string> })
