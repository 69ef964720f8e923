const hourMs = 3_600_000
const dayMs = 24 * hourMs

function lastSundayOneUtc(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * dayMs
}

/** Offset of Europe/Berlin: summer time from the last Sunday of March to the last of October, 01:00 UTC (since 1996). */
function berlinOffsetMs(at: number): number {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSundayOneUtc(year, 2) && at < lastSundayOneUtc(year, 9) ? 2 * hourMs : hourMs
}

/** `2026-09-01T10:11:12.345+02:00` */
export function berlinDateTime(at: number): string {
  const offset = berlinOffsetMs(at)
  return `${new Date(at + offset).toISOString().slice(0, 23)}+0${offset / hourMs}:00`
}

/** The day an instant falls on in Germany, `2026-09-01`. */
export const berlinDay = (at: number): string => new Date(at + berlinOffsetMs(at)).toISOString().slice(0, 10)

/** Midnight in Germany of a day `yyyy-MM-dd`. */
export function berlinMidnight(day: string): number {
  const utc = Date.parse(`${day}T00:00:00.000Z`)
  return utc - berlinOffsetMs(utc - hourMs)
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** A real calendar day in the form `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** Instant of a date-time with exactly three fraction digits and an offset; undefined for every other form. */
export function parseDateTime(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}(Z|[+-]\d{2}:\d{2})$/.exec(text)
  if (!match?.[1] || !isDay(match[1])) return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : at
}
