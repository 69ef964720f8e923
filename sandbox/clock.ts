/** Where the sandbox takes the time from; tests pass their own. */
export type Clock = { now(): number }

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands still until it is moved. */
export function manualClock(start: string | number): Clock & { advance(ms: number): void } {
  let now = new Date(start).getTime()
  return {
    now: () => now,
    advance: (ms) => {
      now += ms
    },
  }
}
