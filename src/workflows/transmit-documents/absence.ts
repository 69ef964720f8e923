import { LexofficeApiError } from "../../domain/errors"
import type { UnknownAttempt } from "../../modules/lexoffice/sql/attempts"

/** A request that was never given up on (its worker died) is over by then: the client waits 35 s for an answer. */
const clientTimeoutMs = 35_000
/** The same for files, see the client's options. */
export const uploadTimeoutMs = 2 * clientTimeoutMs

/**
 * So long after we stopped waiting, a request cannot take effect unseen any more: 30 s of lexoffice's
 * gateway, 60 s for what goes on behind it, 30 s for lists that lag. See docs/decisions, "certain absence".
 */
export const certainAfterMs = 120_000

const shortestWaitMs = 15_000

/**
 * How long it still takes until "not in the list" proves that attempts had no effect.
 * @param waitsMs how long the client waits for an answer
 * @returns milliseconds, 0: it is proven now
 */
export const untilCertain = (
  attempts: readonly Pick<UnknownAttempt, "ended" | "since_ms">[],
  waitsMs: number = clientTimeoutMs
): number =>
  Math.max(0, ...attempts.map(({ ended, since_ms }) => certainAfterMs + (ended ? 0 : waitsMs) - since_ms))

/**
 * Something sent by a try with unknown outcome is in no list. Until that is certain, it is looked
 * for again, after half of the time that is left.
 * @throws LexofficeApiError `outcome_unclear`: come back later
 */
export function assertCertainlyAbsent(attempts: readonly UnknownAttempt[], waitsMs?: number): void {
  const leftMs = untilCertain(attempts, waitsMs)
  if (leftMs > 0) {
    throw new LexofficeApiError({
      kind: "retryable",
      code: "outcome_unclear",
      message: "sent, answer lost, not found yet",
      status: null,
      performed: "unknown",
      retryAfterMs: Math.round(Math.max(shortestWaitMs, leftMs / 2)),
    })
  }
}
