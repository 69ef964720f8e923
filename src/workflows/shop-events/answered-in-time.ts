/** An event bus whose Redis is away keeps what it was given and answers when Redis is back, be it after days. */
export const patienceMs = 10_000

class EventBusSilentError extends Error {
  constructor() {
    super("the event bus does not answer")
  }
}

let unanswered = 0

/** Whether what this process gave to the event bus still waits there: more would be told as often as it was given. */
export const isBusSilent = (): boolean => unanswered > 0

/**
 * Waits for the event bus, but not for long.
 * @param whenLate is done when it answers later; a failure then leaves all as it was
 * @throws what the bus throws, or that it does not answer
 */
export async function answeredInTime(given: Promise<void>, whenLate: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EventBusSilentError()), patienceMs)
  })
  try {
    await Promise.race([given, tooLate])
  } catch (error) {
    if (error instanceof EventBusSilentError) {
      unanswered++
      void given
        .then(whenLate)
        .catch(() => undefined)
        .finally(() => unanswered--)
    }
    throw error
  } finally {
    clearTimeout(timer)
  }
}
