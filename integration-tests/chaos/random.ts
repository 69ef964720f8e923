/** Draws from a seed: the same plan again, though never the same moments. (mulberry32) */
export class Random {
  private state: number

  constructor(readonly seed: number) {
    this.state = seed >>> 0
  }

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  chance = (probability: number): boolean => this.next() < probability

  /** Whole, both ends included. */
  between = (from: number, to: number): number => from + Math.floor(this.next() * (to - from + 1))

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.between(0, choices.length - 1)]
    if (choice === undefined) throw new Error("nothing to pick from")
    return choice
  }

  shuffle<T>(entries: readonly T[]): T[] {
    return entries
      .map((entry) => ({ entry, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ entry }) => entry)
  }
}
