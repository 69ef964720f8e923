import { firstCounter } from "./draw"
import { formatNumber } from "./format-number"
import { BegunRange, NumberSettings, readPattern } from "./number-settings"
import { endless, periodOf } from "./period"

/** A range that has begun, and what was drawn from it. */
export type DrawnRange = BegunRange & {
  first_counter: number
  next_counter: number
  first_number: string
  last_number: string
}

/** A range of the settings, as a document of today would find it. `year`: null when the counter never begins anew. */
export type RangeOverview = {
  kinds: ("invoice" | "credit_note")[]
  pattern: string
  year: string | null
  next: string
  drawn: { count: number; first: string | null; last: string | null }
}

/**
 * What the ranges of the settings give next, and gave in their period.
 * @param today in Germany, `yyyy-mm-dd`
 */
export function numbersOverview(
  numbers: NumberSettings,
  ranges: readonly DrawnRange[],
  today: string
): RangeOverview[] {
  const period = periodOf(numbers.yearly_reset, today)
  return kindsByPattern(numbers).map(({ kinds, pattern }) => {
    const range = ranges.find((begun) => begun.pattern === pattern && begun.period === period)
    const next = range?.next_counter ?? firstCounter({ pattern, period }, numbers, ranges)
    return {
      kinds,
      pattern,
      year: period === endless ? null : period,
      next: formatNumber(readPattern(pattern), next, today),
      drawn: {
        count: range === undefined ? 0 : range.next_counter - range.first_counter,
        first: range?.first_number ?? null,
        last: range?.last_number ?? null,
      },
    }
  })
}

const kindsByPattern = ({
  invoice,
  credit_note,
}: NumberSettings): Pick<RangeOverview, "kinds" | "pattern">[] =>
  credit_note === null
    ? [{ kinds: ["invoice", "credit_note"], pattern: invoice }]
    : [
        { kinds: ["invoice"], pattern: invoice },
        { kinds: ["credit_note"], pattern: credit_note },
      ]
