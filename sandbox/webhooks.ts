import { createPrivateKey, createPublicKey, createSign, generateKeyPairSync } from "node:crypto"
import { berlinDateTime } from "./dates"
import type { Delivery } from "./records"
import type { Clock } from "./clock"
import type { State } from "./state"

const second = 1000
const minute = 60 * second

/** Pauses before each repetition: five short ones, half an hour, then twenty of two hours. */
export const retryPausesMs: readonly number[] = [
  ...[10, 20, 40, 80, 160].map((seconds) => seconds * second),
  30 * minute,
  ...Array.from({ length: 20 }, () => 120 * minute),
]

const answerTimeoutMs = 5 * second
const maxRedirects = 3

export function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString()
}

/** Follows at most three redirects; a status, or the reason why there was none. */
async function post(
  url: string,
  body: string,
  signature: string
): Promise<number | "unreachable" | "unresolvable"> {
  try {
    let target = url
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const answer = await fetch(target, {
        method: "POST",
        redirect: "manual",
        headers: { "content-type": "application/json", "x-lxo-signature": signature },
        body,
        signal: AbortSignal.timeout(answerTimeoutMs),
      })
      const location = answer.headers.get("location")
      if (answer.status < 300 || answer.status >= 400 || !location) return answer.status
      target = new URL(location, target).toString()
    }
    return 310
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    return /ENOTFOUND|EAI_AGAIN/.test(cause) ? "unresolvable" : "unreachable"
  }
}

type Verdict = "delivered" | "retry" | "lost" | "unsubscribe" | "retry_then_unsubscribe"

export function verdictOn(answer: number | "unreachable" | "unresolvable"): Verdict {
  if (answer === "unreachable") return "retry"
  if (answer === "unresolvable" || answer === 404) return "retry_then_unsubscribe"
  if ([200, 201, 202, 204].includes(answer)) return "delivered"
  if (answer === 410) return "unsubscribe"
  return [401, 403, 429].includes(answer) || answer >= 500 ? "retry" : "lost"
}

export class Webhooks {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> = Promise.resolve()
  private waiting = false

  constructor(
    private readonly state: State,
    private readonly clock: Clock,
    public mode: "auto" | "manual"
  ) {}

  private privateKey(): string {
    const account = this.state.accounts.get("account")
    if (account?.webhookPrivateKey) return account.webhookPrivateKey
    const webhookPrivateKey = newPrivateKey()
    if (account) this.state.accounts.put({ ...account, webhookPrivateKey })
    return webhookPrivateKey
  }

  publicKey(): string {
    const publicKey = createPublicKey(createPrivateKey(this.privateKey()))
    return publicKey.export({ type: "spki", format: "pem" }).toString()
  }

  sign(body: string): string {
    return createSign("RSA-SHA512").update(body).sign(this.privateKey(), "base64")
  }

  /** Queues one delivery per subscription to this event. */
  announce(eventType: string, resourceId: string): void {
    if (this.state.subscriptions.size === 0) return
    const account = this.state.accounts.get("account")
    const now = this.clock.now()
    const body = JSON.stringify({
      organizationId: account?.organization.organizationId,
      eventType,
      resourceId,
      eventDate: berlinDateTime(now),
    })
    for (const subscription of this.state.subscriptions.iterate()) {
      if (subscription.eventType !== eventType) continue
      this.state.deliveries.put({
        id: `${now}-${this.state.deliveries.size + 1}`,
        subscriptionId: subscription.id,
        callbackUrl: subscription.callbackUrl,
        body,
        attempts: 0,
        nextAt: now,
        state: "pending",
      })
    }
    if (this.mode === "auto" && !this.waiting) {
      this.waiting = true
      setImmediate(() => void this.deliver())
    }
  }

  start(): void {
    this.timer = setInterval(() => {
      if (this.mode === "auto") void this.deliver()
    }, second)
    this.timer.unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.running
  }

  /** Sends what is due, or everything undelivered. One run at a time, so no delivery is sent twice by accident. */
  deliver(options: { all?: boolean } = {}): Promise<void> {
    this.running = this.running.then(async () => {
      this.waiting = false
      const due = this.state.deliveries
        .values()
        .filter(({ state, nextAt }) => state === "pending" && (options.all || nextAt <= this.clock.now()))
      for (const delivery of due) await this.attempt(delivery)
      this.state.commit()
    })
    return this.running
  }

  /** Sends one delivery once more, whatever became of it: duplicates do happen. */
  async repeat(id: string): Promise<void> {
    const delivery = this.state.deliveries.get(id)
    if (delivery) await this.attempt(delivery)
    this.state.commit()
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const answer = await post(delivery.callbackUrl, delivery.body, this.sign(delivery.body))
    const verdict = verdictOn(answer)
    const attempts = delivery.attempts + 1
    const pause = retryPausesMs[attempts - 1]
    const retries = (verdict === "retry" || verdict === "retry_then_unsubscribe") && pause !== undefined
    if (verdict === "unsubscribe" || (verdict === "retry_then_unsubscribe" && !retries)) {
      this.state.subscriptions.delete(delivery.subscriptionId)
    }
    this.state.deliveries.put({
      ...delivery,
      attempts,
      lastStatus: answer,
      state: verdict === "delivered" ? "delivered" : retries ? "pending" : "lost",
      nextAt: retries ? this.clock.now() + pause : delivery.nextAt,
    })
  }
}
