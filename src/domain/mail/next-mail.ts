const minutes = 60_000

/** One, two, four ... minutes, then every hour: the last try is about six hours after the first. */
const mostTries = 12
const longestWaitMs = 60 * minutes

/** What happens after a mail could not be sent. */
export type NextMail = { step: "wait"; waitMs: number } | { step: "stop" }

/**
 * Decides when a mail that did not go out is tried again.
 * @param failedTries this one among them, 1 or more   @param random from 0 to 1, for jitter
 */
export function decideNextMail(failedTries: number, random: number): NextMail {
  if (failedTries >= mostTries) {
    return { step: "stop" }
  }
  const waitMs = Math.min(minutes * 2 ** (failedTries - 1), longestWaitMs)
  return { step: "wait", waitMs: Math.round(waitMs * (0.75 + random / 2)) }
}
