/** What decides how long the waiting documents take. */
export type QueueFacts = {
  /** Documents that are not in lexoffice, or not confirmed */
  waiting: number
  /** Documents of the shop's own among them: a voucher and its file */
  ownDocuments: number
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
 * When the queue will be empty, if nothing joins it, at the pace that lexoffice allows: a request for each new
 * contact; one for each document that lexoffice makes, and one that confirms 250 of them together; two for each
 * document of the shop's own.
 * @returns null when nothing waits
 */
export function readyAt(queue: QueueFacts, now: Date): Date | null {
  if (queue.waiting === 0) {
    return null
  }
  const { waiting, ownDocuments, newContacts } = queue
  const confirmed = waiting - ownDocuments
  const requests = newContacts + confirmed + Math.ceil(confirmed / confirmedTogether) + 2 * ownDocuments
  const begin = Math.max(now.getTime(), queue.pausedUntil?.getTime() ?? 0)
  return new Date(begin + requests * queue.slotMs)
}
