/**
 * A day as lexoffice takes it on sales documents: midnight in Berlin, three fraction digits, offset.
 * @param day `yyyy-mm-dd`   @returns such as `2026-09-01T00:00:00.000+02:00`
 * Source: lexware public API, dates: the printed day is the day in Europe/Berlin.
 */
export function berlinMidnight(day: string): string {
  const offset = [2, 1].find(
    (hours) => berlinDay(new Date(`${day}T00:00:00+0${hours}:00`)) === day && isMidnight(day, hours)
  )
  return `${day}T00:00:00.000+0${offset ?? 1}:00`
}

const isMidnight = (day: string, hours: number): boolean =>
  clock.format(new Date(`${day}T00:00:00+0${hours}:00`)) === "00:00"

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

const calendar = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})

/** The day of an instant in Berlin, `yyyy-mm-dd`. */
export const berlinDay = (instant: Date): string => calendar.format(instant)

/** `yyyy-mm-dd`, some days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
