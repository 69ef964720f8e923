export type RunSummaryDto = { task: string; counts: Record<string, number> }

export type QueueDto = {
  queue: {
    /** Documents on their way to lexoffice */
    waiting: number
    /** Documents that wait for a person */
    stopped: number
    /** When the oldest of the waiting ones was written */
    oldest_at: string | null
    /** All work pauses until then: lexoffice or the key failed */
    paused_until: string | null
    /** When all of them will be in lexoffice, at the rate it allows; null when none waits */
    ready_at: string | null
  }
}
