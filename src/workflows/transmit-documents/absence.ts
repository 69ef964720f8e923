import { SyncError } from "../../domain/errors"

/** Lists may lag behind writes; before this much time has passed, "not in the list" proves nothing. */
const certainAfterMs = 60_000

/**
 * Something sent by a try with unknown outcome is in no list. Certain enough only once the lists
 * had time; until then it is looked for again.
 * @throws SyncError `outcome_unclear`: come back later
 */
export function assertCertainlyAbsent(attempts: readonly { started_at: Date | string }[]): void {
  const last = attempts.at(-1)
  if (last !== undefined && Date.now() - new Date(last.started_at).getTime() < certainAfterMs) {
    throw new SyncError({ kind: "retryable", code: "outcome_unclear" })
  }
}
