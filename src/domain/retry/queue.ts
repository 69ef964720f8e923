/** What decides how long the waiting documents take. */
export type QueueFacts = {
  /** Documents that are not in lexoffice, or not confirmed */
  waiting: number
  /** Customers among them whom lexoffice does not know yet */
  newContacts: number
  /** Pace of the account: one request in so many milliseconds */
  slotMs: number
  /** All work pauses until then */
  pausedUntil: Date | null
}

/** One list request confirms so many. Source: lexware public API, paging. */
const confirmedTogether = 250

/**
 * When the queue will be empty, if nothing joins it: a request for each document and each new
 * contact, and one that confirms 250 documents together, at the pace that lexoffice allows.
 * @returns null when nothing waits
 */
export function readyAt(queue: QueueFacts, now: Date): Date | null {
  if (queue.waiting === 0) {
    return null
  }
  const requests = queue.waiting + queue.newContacts + Math.ceil(queue.waiting / confirmedTogether)
  const begin = Math.max(now.getTime(), queue.pausedUntil?.getTime() ?? 0)
  return new Date(begin + requests * queue.slotMs)
}
