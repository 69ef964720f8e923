/** The dashboard writes `ptBR` where the rest of the world writes `pt-BR`. */
export const toLocale = (language: string) => language.replace(/([a-z])([A-Z])/g, "$1-$2")

export const formatMoney = (amount: number, currencyCode: string, locale: string) =>
  new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode.toUpperCase() }).format(amount)

/** A day without a time, `yyyy-mm-dd`: must not move with the reader's time zone. */
export const formatDay = (day: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`)
  )

export const formatInstant = (instant: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(instant))

/** `31.01.2026, 14:05:09` */
export const formatSecond = (instant: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" }).format(new Date(instant))

/** `180 ms`, from a second on `2,4 s` */
export const formatDuration = (milliseconds: number, locale: string) =>
  milliseconds < 1_000
    ? new Intl.NumberFormat(locale, { style: "unit", unit: "millisecond" }).format(milliseconds)
    : new Intl.NumberFormat(locale, { style: "unit", unit: "second", maximumFractionDigits: 1 }).format(
        milliseconds / 1_000
      )

/** `yyyy-mm` -> `Januar 2026` */
export const formatMonth = (month: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`)
  )

/** `7` -> `7 %` */
export const formatPercent = (rate: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(rate / 100)

/** `3650` -> `3.650 Tage` */
export const formatDays = (count: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: "unit", unit: "day", unitDisplay: "long" }).format(count)

/** `65_536` -> `64 kB` */
export const formatKilobytes = (bytes: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }).format(
    Math.ceil(bytes / 1024)
  )

/** The time alone when it is today's. */
export const formatMoment = (instant: string, locale: string, now: number) => {
  const isToday = new Date(instant).toDateString() === new Date(now).toDateString()
  return isToday
    ? new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(new Date(instant))
    : formatInstant(instant, locale)
}

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const

/** "3 hours ago", "in 5 minutes" */
export function formatRelative(instant: string, locale: string, now: number) {
  const distance = new Date(instant).getTime() - now
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  const [unit, milliseconds] = units.find(([, size]) => Math.abs(distance) >= size) ?? ["minute", 60_000]
  return format.format(Math.trunc(distance / milliseconds), unit)
}

/** Local midnight, as the date picker counts, and back. */
export const dayToDate = (day: string) => new Date(`${day}T00:00:00`)

export const dateToDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-")

/** `pp_stripe-klarna_stripe` -> `Stripe Klarna` */
export function formatPaymentProvider(id: string) {
  const name = id.replace(/^pp_/, "").split("_")[0] || id
  return name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ")
}
