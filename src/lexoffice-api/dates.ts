/** A calendar day, `yyyy-mm-dd`. */
export type Day = string

const ZONE = "Europe/Berlin"
const dayFormat = new Intl.DateTimeFormat("en-CA", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})
const offsetFormat = new Intl.DateTimeFormat("en-US", { timeZone: ZONE, timeZoneName: "longOffset" })
const HOUR_MS = 60 * 60 * 1_000

/**
 * The date of a sales document: midnight of that day in Berlin, with that day's offset and exactly three fraction
 * digits, such as `2026-09-01T00:00:00.000+02:00`. Vouchers and filters take the plain day instead.
 * @throws RangeError when `day` is no calendar day
 * Source: lexware public API documentation, chapter "Invoices" (voucherDate), read 2026-11.
 */
export function toDocumentDate(day: Day): string {
  const midnightUtc = new Date(`${day}T00:00:00.000Z`)
  if (Number.isNaN(midnightUtc.getTime()) || midnightUtc.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not a calendar day: ${day}`)
  }
  // One hour before midnight UTC is at or just after Berlin midnight; clocks change at 01:00 UTC, later that day.
  return `${day}T00:00:00.000${offsetAt(new Date(midnightUtc.getTime() - HOUR_MS))}`
}

/**
 * The day in Berlin of an instant, as a Date or as lexoffice writes it (`2026-09-01T00:00:00.000+02:00`).
 * @throws RangeError when it is no instant
 */
export function toBerlinDay(instant: Date | string): Day {
  const parts = dayFormat.formatToParts(typeof instant === "string" ? new Date(instant) : instant)
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? ""
  return `${part("year")}-${part("month")}-${part("day")}`
}

function offsetAt(instant: Date): string {
  const name = offsetFormat.formatToParts(instant).find((part) => part.type === "timeZoneName")?.value ?? ""
  const offset = name.replace("GMT", "")
  return offset === "" ? "+00:00" : offset
}
