/** The first and the last day, `yyyy-mm-dd`; one of them may be open. */
export type DayRange = { from?: string; to?: string }

export const periods = [
  "this_month",
  "last_month",
  "this_quarter",
  "last_quarter",
  "this_year",
  "last_year",
] as const

export type Period = (typeof periods)[number]

const months = { month: 1, quarter: 3, year: 12 } as const

/**
 * The days of a period, as bookkeeping counts them: whole months, quarters and years.
 * @param today `yyyy-mm-dd`
 */
export function rangeOf(period: Period, today: string): Required<DayRange> {
  const [when, unit] = splitPeriod(period)
  const length = months[unit]
  const [year = 0, month = 1] = today.split("-").map(Number)
  const first = Math.floor((month - 1) / length) * length - (when === "last" ? length : 0)
  return {
    from: dayOf(year, first, 1),
    to: dayOf(year, first + length, 0),
  }
}

export const periodOf = (range: DayRange, today: string): Period | undefined =>
  periods.find((period) => {
    const { from, to } = rangeOf(period, today)
    return range.from === from && range.to === to
  })

function splitPeriod(period: Period): ["this" | "last", keyof typeof months] {
  switch (period) {
    case "this_month":
      return ["this", "month"]
    case "last_month":
      return ["last", "month"]
    case "this_quarter":
      return ["this", "quarter"]
    case "last_quarter":
      return ["last", "quarter"]
    case "this_year":
      return ["this", "year"]
    case "last_year":
      return ["last", "year"]
  }
}

/** Months and days may run over, as those of `Date` do: day 0 is the last one of the month before. */
const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
